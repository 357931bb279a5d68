package io.fika.people;

/** The mark of a category, which says without colour what the colour says. */
public enum Shape {
    CIRCLE,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    HEXAGON,
    PENTAGON,
    STAR,
    CROSS
}
