package io.fika.events;

import io.fika.journal.Entity;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A networking event.
 *
 * @param purpose from the list, absent while the user has not chosen
 * @param aim the purpose in the user's own words
 * @param cost as the user writes it
 * @param expected how many people are expected, 0 where unknown
 * @param introduction what I say of myself in twenty seconds there; empty: as in my profile, so too ask and offer
 * @param talkingPoints one on a line
 * @param leaveOut what not to speak of there
 */
public record Event(
        UUID id,
        long version,
        String name,
        ZonedDateTime start,
        ZonedDateTime end,
        String place,
        String host,
        @Nullable UUID purpose,
        String aim,
        Goals goals,
        String format,
        String dressCode,
        String cost,
        int expected,
        @Nullable UUID club,
        String introduction,
        String ask,
        String offer,
        String talkingPoints,
        String leaveOut,
        String note)
        implements Entity {
    @Override
    public Event withVersion(long version) {
        return new Event(
                id, version, name, start, end, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, club, introduction, ask, offer, talkingPoints, leaveOut, note);
    }
}
