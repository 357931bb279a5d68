package io.fika.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship stands on a day, always with its arithmetic: r = days since / keeps, where both are of the touch
 * that sets the due date (that of {@link LastTouches#due}), and it keeps for cadence × weight.
 *
 * @param state what is shown
 * @param rhythm the same, leaving aside that a coffee is planned
 * @param last the touch that sets the due date, absent if never met; without a cadence the latest touch
 * @param light whether that touch was a message, which keeps for half as long
 * @param cadence the person's own, else the ring's, else none
 * @param on the day for which this was reckoned
 */
public record Standing(
        State state,
        State rhythm,
        @Nullable LocalDate last,
        boolean light,
        @Nullable Cadence cadence,
        LocalDate on) {
    /** From the best to the worst, as far as they can be compared. */
    public enum State {
        /** A coffee is booked. */
        PLANNED,
        /** r below 0.8. */
        FRESH,
        /** r from 0.8 to 1. */
        DUE,
        /** r above 1, up to 1.5. */
        LATE,
        /** r above 1.5. */
        LAPSED,
        /** No touch was ever logged. */
        NEVER_MET,
        /** Nothing is due, for the user said so. */
        PAUSED,
        /** Neither the person nor the ring has a cadence, so nothing is due. */
        NO_CADENCE
    }

    private static final double DUE_FROM = 0.8;
    private static final double LAPSED_ABOVE = 1.5;

    /**
     * The standing of somebody.
     *
     * @param touches absent for somebody never met
     * @param planned whether a coffee is booked
     */
    public static Standing of(
            @Nullable LastTouches touches, @Nullable Cadence cadence, boolean paused, boolean planned, LocalDate on) {
        LocalDate full = touches == null ? null : touches.full();
        LocalDate message = touches == null ? null : touches.light();
        boolean light = message != null && (full == null || keepsLonger(message, full, cadence));
        LocalDate last = light ? message : full;
        Standing bare = new Standing(State.NO_CADENCE, State.NO_CADENCE, last, light, cadence, on);
        State rhythm = rhythm(bare, paused);
        State state = planned && rhythm != State.PAUSED ? State.PLANNED : rhythm;
        return new Standing(state, rhythm, last, light, cadence, on);
    }

    private static boolean keepsLonger(LocalDate message, LocalDate full, @Nullable Cadence cadence) {
        return cadence == null
                ? message.isAfter(full)
                : cadence.dueAfter(message, TouchKind.MESSAGE.weight())
                        .isAfter(cadence.dueAfter(full, TouchKind.COFFEE.weight()));
    }

    private static State rhythm(Standing standing, boolean paused) {
        if (paused) {
            return State.PAUSED;
        }
        if (standing.last == null) {
            return State.NEVER_MET;
        }
        OptionalDouble ratio = standing.ratio();
        if (ratio.isEmpty()) {
            return State.NO_CADENCE;
        }
        double r = ratio.getAsDouble();
        if (r < DUE_FROM) {
            return State.FRESH;
        }
        return r <= 1 ? State.DUE : r <= LAPSED_ABOVE ? State.LATE : State.LAPSED;
    }

    /** Days since the touch that counts; a touch on a later day counts as today's. */
    public Optional<Long> daysSince() {
        return Optional.ofNullable(last).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, on)));
    }

    /** For how many days the touch that counts keeps: cadence × weight, at least one. */
    public Optional<Long> keeps() {
        double weight = (light ? TouchKind.MESSAGE : TouchKind.COFFEE).weight();
        return Optional.ofNullable(cadence).map(rhythm -> Math.max(1, Math.round(rhythm.days() * weight)));
    }

    /** r; absent if never met or without a cadence. */
    public OptionalDouble ratio() {
        Optional<Long> since = daysSince();
        Optional<Long> keeps = keeps();
        return since.isPresent() && keeps.isPresent()
                ? OptionalDouble.of(since.get() / (double) keeps.get())
                : OptionalDouble.empty();
    }

    /** The day on which the next touch is due; absent if never met or without a cadence. */
    public Optional<LocalDate> due() {
        LocalDate day = last;
        return day == null ? Optional.empty() : keeps().map(day::plusDays);
    }

    /** Late or lapsed, and nobody has done anything about it yet. */
    public boolean isOverdue() {
        return state == State.LATE || state == State.LAPSED;
    }

    /** Whether the next touch is due within these days from now; what is overdue is not counted. */
    public boolean isDueWithin(int days) {
        return (state == State.FRESH || state == State.DUE)
                && due().filter(day -> !day.isAfter(on.plusDays(days))).isPresent();
    }
}
