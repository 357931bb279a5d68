package io.fika.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a row of turns an entry stands for. Where a calendar moves one turn and all that follow it, the first
 * entry ends there, and another takes over whose turns are those of the first, moved by as much as that one.
 *
 * @param anchor where the row begins of which the entry takes the later part; absent where it is the entry's own start
 * @param since the first turn of that part, as it was before it was moved; absent with the anchor
 * @param before the turn, as it was, from which on they are another entry's; absent where it goes on to the end
 */
record Stretch(@Nullable LocalDateTime anchor, @Nullable LocalDateTime since, @Nullable LocalDateTime before) {
    static final Stretch WHOLE = new Stretch(null, null, null);

    boolean holds(LocalDateTime turn) {
        return (since == null || !turn.isBefore(since)) && (before == null || turn.isBefore(before));
    }

    /** Where the row is reckoned from, for an entry that starts then. */
    LocalDateTime anchor(LocalDateTime start) {
        return anchor == null ? start : anchor;
    }

    /** By how much the turns of an entry that starts then are moved. */
    Duration shift(LocalDateTime start) {
        return since == null ? Duration.ZERO : Duration.between(since, start);
    }
}
