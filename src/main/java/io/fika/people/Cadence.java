package io.fika.people;

import java.time.LocalDate;

/** How often a relationship wants a touch: ideal days between two of them, at least one. */
public record Cadence(int days) {
    public Cadence {
        if (days < 1) {
            throw new IllegalArgumentException("A cadence is at least one day: " + days);
        }
    }

    /** The day on which the next touch is due; a lighter touch (weight below 1) keeps for less long. */
    public LocalDate dueAfter(LocalDate touch, double weight) {
        return touch.plusDays(Math.round(days * weight));
    }
}
