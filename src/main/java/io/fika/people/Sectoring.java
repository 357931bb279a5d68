package io.fika.people;

import java.util.Arrays;

/** By what the map is divided into sectors. */
public enum Sectoring {
    CATEGORY,
    GROUP,
    TAG,
    ORGANISATION,
    /** Not at all: people stand all around. */
    NONE;

    /** The one of this name, the first if there is none. */
    public static Sectoring named(String name) {
        return Arrays.stream(values()).filter(by -> by.name().equals(name)).findFirst().orElse(CATEGORY);
    }
}
