package io.fika.coffees;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time that something else than a coffee takes, in the user's own time zone.
 *
 * @param end after start; of a whole day, the first moment of the day after
 * @param event the event that it is, if it is one
 * @param busyTime the busy time that it is (one of its turns, where it recurs), if it is one
 */
public record Engagement(
        String title,
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        @Nullable UUID event,
        @Nullable UUID busyTime) {
    /** Whether it takes any of the minutes from one time up to another. */
    public boolean takes(LocalDateTime from, LocalDateTime to) {
        return start.isBefore(to) && end.isAfter(from);
    }

    /** Whether it takes any of this day. */
    public boolean takes(LocalDate day) {
        return takes(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /** Whether it leaves nothing of this day. */
    public boolean takesAll(LocalDate day) {
        return (allDay && takes(day))
                || (!start.isAfter(day.atStartOfDay()) && !end.isBefore(day.plusDays(1).atStartOfDay()));
    }
}
