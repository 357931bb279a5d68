package io.fika.growth;

import io.fika.people.Hue;
import java.util.List;

/** How a part of a figure is coloured, by the name it has in the style sheet. */
public enum Tint {
    BLUE,
    ORANGE,
    GREEN,
    PURPLE,
    PINK,
    TEAL,
    YELLOW,
    GREY,
    /** The first of several things of one kind, and those after it, each lighter. */
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    /** Standings. */
    PLANNED,
    FRESH,
    DUE,
    LATE,
    LAPSED,
    /** What is not known, or asks for nothing. */
    NONE;

    private static final List<Tint> ORDER = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH);

    static Tint of(Hue hue) {
        return valueOf(hue.name());
    }

    /** The first, second and so on; from the seventh on they look alike. */
    static Tint nth(int index) {
        return ORDER.get(Math.min(index, ORDER.size() - 1));
    }
}
