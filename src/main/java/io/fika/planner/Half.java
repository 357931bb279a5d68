package io.fika.planner;

/** Half a day: a start before 12:00 is in the morning. */
public enum Half {
    AM,
    PM
}
