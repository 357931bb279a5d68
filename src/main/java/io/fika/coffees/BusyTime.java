package io.fika.coffees;

import io.fika.journal.Entity;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * Time in which no coffee fits.
 *
 * @param allDay the day counts, whatever the hour
 * @param rule how it recurs (RFC 5545, RRULE), or empty
 * @param source the calendar it came from, or empty where the user entered it
 * @param uid its identity in that calendar, or empty
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
        String uid)
        implements Entity {
    @Override
    public BusyTime withVersion(long version) {
        return new BusyTime(id, version, title, start, end, allDay, rule, source, uid);
    }
}
