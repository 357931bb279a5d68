package io.fika.coffees;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Reads the rule of a busy time that recurs. */
public interface Recurrences {
    /** Knows no rules: each busy time takes place once. */
    Recurrences NONE = (busy, from, to) -> List.of(busy.start().toLocalDateTime());

    /**
     * The starts of a busy time's turns on the days from one to another (both count), on the clock of its own zone;
     * few even where the rule is endless or absurd, and its first start alone where the rule cannot be read.
     */
    List<LocalDateTime> starts(BusyTime busy, LocalDate from, LocalDate to);
}
