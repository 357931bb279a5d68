package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.TouchStore;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * After an event: who was met. A known person who was met has one meeting logged on the day of the event, which goes
 * again when the mark does.
 */
public final class Debrief {
    private final Journal journal;
    private final Events events;
    private final TouchStore touches;

    public Debrief(Journal journal, Events events, TouchStore touches) {
        this.journal = journal;
        this.events = events;
        this.touches = touches;
    }

    /** Marks what became of an attendee, and keeps the event's logged meeting in step. */
    public Outcome mark(Attendance attendance, Met met) {
        List<Edit<?>> edits = new ArrayList<>();
        Attendance after = attendance.withMet(met);
        edits.add(Edit.changed(attendance, after));
        UUID contact = attendance.contact();
        if (contact != null) {
            events.find(attendance.event()).ifPresent(event -> edits.addAll(meeting(event, contact, wasMet(met))));
        }
        return journal.commit(new Change(Messages.text("events.change.marked", attendance.name()), edits));
    }

    private List<Edit<?>> meeting(Event event, UUID contact, boolean met) {
        LocalDate day = event.start().toLocalDate();
        Touch logged = touches.between(day, day).stream()
                .filter(touch -> event.id().equals(touch.event()) && touch.kind() == TouchKind.MEETING)
                .findFirst()
                .orElse(null);
        if (logged == null) {
            return met
                    ? List.of(Edit.added(new Touch(
                            Ids.next(), 0, TouchKind.MEETING, day, null, event.name(), List.of(contact), null, event.id())))
                    : List.of();
        }
        List<UUID> people = new ArrayList<>(logged.contacts());
        people.remove(contact);
        if (met) {
            people.add(contact);
        }
        if (people.isEmpty()) {
            return List.of(Edit.removed(logged));
        }
        Touch after = new Touch(
                logged.id(), logged.version(), logged.kind(), logged.day(), logged.by(), logged.note(), people,
                logged.coffee(), Objects.requireNonNull(logged.event()));
        return List.of(Edit.changed(logged, after));
    }

    private static boolean wasMet(Met met) {
        return switch (met) {
            case MET, NEW, SOLID -> true;
            case EXPECTED, MISSED -> false;
        };
    }
}
