package io.fika.people;

/** Who did it: the user, or the other. */
public enum By {
    ME,
    THEM
}
