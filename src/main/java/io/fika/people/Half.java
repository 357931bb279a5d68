package io.fika.people;

/** Half a day: a time before 12:00 is the morning. */
public enum Half {
    AM,
    PM
}
