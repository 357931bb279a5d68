package io.fika.people;

/** The colour of a category, by its name in the style sheet; chosen to be told apart by the colour-blind. */
public enum Hue {
    BLUE,
    ORANGE,
    GREEN,
    PURPLE,
    PINK,
    TEAL,
    YELLOW,
    GREY
}
