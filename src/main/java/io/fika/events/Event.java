package io.fika.events;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A networking event.
 *
 * @param end after the start; where nobody has said when it ends, the end that is reckoned with
 * @param openEnd whether nobody has said when it ends
 * @param purpose as the list of purposes said it when it was chosen, whatever became of the list; empty where none is
 * @param aim the purpose in the user's own words
 * @param cost as the user writes it
 * @param expected how many people are expected, 0 where unknown
 * @param travelMinutes how long the way there takes, and the way back; 0 where unknown
 * @param cards how many business cards came home, 0 where nobody counted
 * @param introduction what I say of myself in twenty seconds there; empty: as in my profile, so too ask and offer
 * @param talkingPoints one on a line
 * @param leaveOut what not to speak of there
 * @param entry what the entry of a calendar that it was made of is known by, or empty
 */
public record Event(
        UUID id,
        long version,
        String name,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean openEnd,
        String place,
        String host,
        String purpose,
        String aim,
        Goals goals,
        String format,
        String dressCode,
        String cost,
        int expected,
        int travelMinutes,
        int cards,
        @Nullable UUID club,
        String introduction,
        String ask,
        String offer,
        String talkingPoints,
        String leaveOut,
        String note,
        String entry)
        implements Entity {
    @Override
    public Event withVersion(long version) {
        return new Event(
                id, version, name, start, end, openEnd, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, travelMinutes, cards, club, introduction, ask, offer, talkingPoints, leaveOut, note,
                entry);
    }

    /** Whether it takes whole days, and no hours are told. */
    public boolean isWholeDays() {
        return !openEnd && start.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The day on which it ends; of one that ends at midnight the day before. */
    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    public Event withName(String name) {
        return new Event(
                id, version, name, start, end, openEnd, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, travelMinutes, cards, club, introduction, ask, offer, talkingPoints, leaveOut, note,
                entry);
    }

    /** Made of an entry of a calendar, with what that says. */
    public Event ofEntry(ZonedDateTime end, boolean openEnd, String place, String entry) {
        return new Event(
                id, version, name, start, end, openEnd, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, travelMinutes, cards, club, introduction, ask, offer, talkingPoints, leaveOut, note,
                entry);
    }

    public Event withCards(int cards) {
        return new Event(
                id, version, name, start, end, openEnd, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, travelMinutes, cards, club, introduction, ask, offer, talkingPoints, leaveOut, note,
                entry);
    }

    public Event withClub(@Nullable UUID club) {
        return new Event(
                id, version, name, start, end, openEnd, place, host, purpose, aim, goals, format, dressCode, cost,
                expected, travelMinutes, cards, club, introduction, ask, offer, talkingPoints, leaveOut, note,
                entry);
    }
}
