package io.fika.people;

/** How far trust has grown; set by the user, never by the program. */
public enum Trust {
    VISIBILITY,
    CREDIBILITY,
    PROFITABILITY
}
