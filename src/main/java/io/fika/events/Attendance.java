package io.fika.events;

import io.fika.journal.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at an event.
 *
 * @param contact absent while the name is nobody known
 * @param name as on the list
 * @param mustMeet one of the three to five on page one of the sheet
 * @param goal what the user wants of the talk
 * @param question how to open it; empty: the contact's own
 */
public record Attendance(
        UUID id,
        long version,
        UUID event,
        @Nullable UUID contact,
        String name,
        String organisation,
        boolean mustMeet,
        String goal,
        String question,
        Met met,
        String note,
        int position)
        implements Entity {
    @Override
    public Attendance withVersion(long version) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note,
                position);
    }

    public Attendance withMustMeet(boolean mustMeet) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note, position);
    }

    public Attendance withContact(@Nullable UUID contact) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note, position);
    }

    public Attendance withWords(String goal, String question, String note) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note, position);
    }

    public Attendance withMet(Met met) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note, position);
    }

    public Attendance withPosition(int position) {
        return new Attendance(
                id, version, event, contact, name, organisation, mustMeet, goal, question, met, note, position);
    }
}
