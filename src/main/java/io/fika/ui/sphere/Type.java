package io.fika.ui.sphere;

import javafx.scene.text.Font;

/**
 * The typefaces of the map.
 *
 * @param scale how much larger than usual the user wants text, 1 to 2
 */
record Type(double scale, TextWidths close, TextWidths far, TextWidths small, TextWidths sector) {
    static Type of(double scale) {
        return new Type(
                scale,
                new TextWidths(Font.font("Inter SemiBold", 11.5 * scale)),
                new TextWidths(Font.font("Inter", 11 * scale)),
                new TextWidths(Font.font("Inter", 10 * scale)),
                new TextWidths(Font.font("Inter SemiBold", 12 * scale)));
    }

    /** The names of the people in a ring. */
    TextWidths label(int ring) {
        return ring == 0 ? close : ring == 1 ? far : small;
    }

    Font initials(double dot) {
        return Font.font("Inter SemiBold", Math.rint(dot * 0.74));
    }
}
