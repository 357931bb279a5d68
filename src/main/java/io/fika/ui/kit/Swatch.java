package io.fika.ui.kit;

import io.fika.people.Hue;
import java.util.Locale;

/** A colour of the style sheet, by the name it has there: {@code -fika-} and this in lower case. */
public enum Swatch {
    HUE_BLUE,
    HUE_ORANGE,
    HUE_GREEN,
    HUE_PURPLE,
    HUE_PINK,
    HUE_TEAL,
    HUE_YELLOW,
    HUE_GREY,
    ON_HUE,
    FRESH,
    DUE,
    LATE,
    TRACK,
    TEXT,
    MUTED,
    SUBTLE,
    ACCENT,
    WINDOW,
    PANEL,
    RAISED,
    LINE,
    RING_1,
    RING_2,
    RING_3,
    RING_4,
    RING_LINE,
    ME,
    ON_ME;

    public static Swatch of(Hue hue) {
        return valueOf("HUE_" + hue.name());
    }

    String styleClass() {
        return "swatch-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
