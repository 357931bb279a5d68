package io.fika.coffees;

/** What stands in the way of a coffee at some time, and the sentence that says so. */
public record Obstacle(Kind kind, String sentence) {
    public enum Kind {
        PAST,
        BUSY,
        CLASH,
        OUTSIDE_HOURS,
        DAY_FULL,
        WEEK_FULL,
        MONTH_FULL,
        AWAY,
        TOO_EARLY,
        HALF_DAY,
        TOO_SOON,
        SAME_COMPANY
    }
}
