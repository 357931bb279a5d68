package io.fika.coffees;

import io.fika.journal.Entity;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * Time in which no coffee fits.
 *
 * @param allDay the day counts, whatever the hour
 * @param rule how it recurs (RFC 5545, RRULE), or empty
 * @param source the calendar it came from, or empty where the user entered it
 * @param uid its identity in that calendar, or empty
 * @param place where it is, as the calendar says it
 * @param guests who is asked to it, one on a line, as the calendar says them
 */
public record BusyTime(
        UUID id,
        long version,
        String title,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean allDay,
        String rule,
        String source,
        String uid,
        String place,
        String guests)
        implements Entity {
    /** One of which nobody says where it is and who comes. */
    public BusyTime(
            UUID id, long version, String title, ZonedDateTime start, ZonedDateTime end, boolean allDay, String rule,
            String source, String uid) {
        this(id, version, title, start, end, allDay, rule, source, uid, "", "");
    }

    @Override
    public BusyTime withVersion(long version) {
        return new BusyTime(id, version, title, start, end, allDay, rule, source, uid, place, guests);
    }

    /**
     * What one of its turns is known by, whoever reads the calendar again and whenever; where it does not recur it
     * stays the same when it is moved.
     *
     * @param turn when that begins, on its own clock
     */
    String entry(LocalDateTime turn) {
        if (uid.isEmpty()) {
            return title + "@" + turn;
        }
        return rule.isEmpty() ? uid : uid + "@" + turn;
    }
}
