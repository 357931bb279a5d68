package io.fika.coffees;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Reads the rule of a busy time that recurs. */
public interface Recurrences {
    /** Knows no rules: each busy time takes place once. */
    Recurrences NONE = (busy, start, from, to) -> List.of(start);

    /**
     * The starts of a busy time's turns on the days from one to another (both count), in the user's time zone; few even
     * where the rule is endless or absurd.
     *
     * @param start when its first turn starts, in the user's time zone
     */
    List<LocalDateTime> starts(BusyTime busy, LocalDateTime start, LocalDate from, LocalDate to);
}
