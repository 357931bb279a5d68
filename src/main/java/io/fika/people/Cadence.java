package io.fika.people;

import java.time.LocalDate;
import java.util.List;

/** How often a relationship wants a touch: ideal days between two of them, at least one. */
public record Cadence(int days) {
    private static final List<Integer> USUAL = List.of(7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365);

    public Cadence {
        if (days < 1) {
            throw new IllegalArgumentException("A cadence is at least one day: " + days);
        }
    }

    /** The next longer of the usual ones, for whom this one has proved too short; twice as long beyond them. */
    public Cadence longer() {
        return new Cadence(USUAL.stream().filter(usual -> usual > days).findFirst().orElse(days * 2));
    }

    /** The day on which the next touch is due; a lighter touch (weight below 1) keeps for less long. */
    public LocalDate dueAfter(LocalDate touch, double weight) {
        return touch.plusDays(Math.round(days * weight));
    }
}
