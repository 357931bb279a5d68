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
 * @param busyTime the busy time that it is (one of its turns, where it recurs), if it is one that the user may take away
 * @param entry the entry of a calendar that it is, if it is one
 */
public record Engagement(
        String title,
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        @Nullable UUID event,
        @Nullable UUID busyTime,
        @Nullable Entry entry) {
    /**
     * An entry of a calendar, of the user's own or another one.
     *
     * @param key what it is known by, however often the calendar is read
     * @param place where it is, or empty
     * @param guests who is asked to it, one on a line
     */
    public record Entry(String key, String place, String guests) {}

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
