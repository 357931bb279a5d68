package io.fika.ui.sphere;

import javafx.scene.text.Font;

/**
 * The typefaces of the map.
 *
 * @param scale how much larger than usual the user wants text, 1 to 2
 */
record Type(double scale, TextWidths close, TextWidths far, TextWidths small, TextWidths sector) {
    private static final double LEAST_RING = 7.5;

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

    /** For the name of a ring: as large as usual, or as small as it takes to fit into this length and height. */
    TextWidths ring(String name, double length, double height) {
        double usual = far.font().getSize();
        double fitting = Math.min(height * 0.85, usual * length / far.of(name));
        double size = Math.floor(2 * Math.clamp(fitting, LEAST_RING * scale, usual)) / 2;
        return size >= usual ? far : new TextWidths(Font.font("Inter", size));
    }

    Font initials(double dot) {
        return Font.font("Inter SemiBold", Math.rint(dot * 0.74));
    }
}
