package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Touch;
import io.fika.people.TouchStore;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The use cases of events. Reading is from memory, on any thread; what edits is called on the worker. */
public final class Events {
    private static final int USUAL_HOURS = 2;

    private final Journal journal;
    private final WorkingSet set;
    private final TouchStore touches;

    public Events(Journal journal, WorkingSet set, TouchStore touches) {
        this.journal = journal;
        this.set = set;
        this.touches = touches;
    }

    /** The events that are not over at this time, the next first. */
    public List<Event> upcoming(ZonedDateTime now) {
        return set.all(Event.class).stream()
                .filter(event -> event.end().isAfter(now))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }

    /** The events that are over at this time, the latest first. */
    public List<Event> past(ZonedDateTime now) {
        return set.all(Event.class).stream()
                .filter(event -> !event.end().isAfter(now))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id).reversed())
                .toList();
    }

    public Optional<Event> find(UUID event) {
        return set.find(Event.class, event);
    }

    /** Who is expected there, in the order of the list. */
    public List<Attendance> attendees(UUID event) {
        return set.all(Attendance.class).stream()
                .filter(attendance -> attendance.event().equals(event))
                .sorted(Comparator.comparingInt(Attendance::position).thenComparing(Attendance::id))
                .toList();
    }

    /** The purposes to choose from. */
    public Purposes purposes() {
        return new Purposes(journal, set);
    }

    /** An event that is not stored yet, with the usual goals, and two hours long. */
    public static Event draft(String name, ZonedDateTime start) {
        return new Event(
                Ids.next(), 0, name, start, assumedEnd(start), false, "", "", "", "", Goals.USUAL, "", "", "", 0, 0, 0,
                null, "", "", "", "", "", "", "");
    }

    /** The end that is reckoned with where nobody says when an event ends: two hours after its start. */
    public static ZonedDateTime assumedEnd(ZonedDateTime start) {
        return start.plusHours(USUAL_HOURS);
    }

    /** Stores a draft, or what was edited of a stored event. */
    public Outcome save(Event event) {
        return journal.commit(find(event.id())
                .map(before -> new Change(Messages.text("events.change.edited", event.name()), Edit.changed(before, event)))
                .orElseGet(() -> new Change(Messages.text("events.change.added", event.name()), Edit.added(event))));
    }

    /** Removes an event with its list of attendees; touches logged there stay, as touches of that day. */
    public Outcome remove(UUID event) {
        Optional<Event> stored = find(event);
        List<Edit<?>> edits = new ArrayList<>();
        stored.ifPresent(it -> {
            attendees(event).forEach(attendance -> edits.add(Edit.removed(attendance)));
            LocalDate day = it.start().toLocalDate();
            touches.between(day, it.end().toLocalDate()).stream()
                    .filter(touch -> event.equals(touch.event()))
                    .forEach(touch -> edits.add(Edit.changed(touch, apart(touch))));
            edits.add(Edit.removed(it));
        });
        return journal.commit(new Change(Messages.text("events.change.removed", stored.map(Event::name).orElse("")), edits));
    }

    private static Touch apart(Touch touch) {
        return new Touch(
                touch.id(), touch.version(), touch.kind(), touch.day(), touch.by(), touch.note(), touch.contacts(),
                touch.coffee(), null);
    }
}
