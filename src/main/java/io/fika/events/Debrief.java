package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.people.Belongings;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After an event: who was met. Somebody who was met has one meeting logged on the day of the event, which goes again
 * when the mark does; a name that nobody knew becomes a contact with how the two met, and that too goes again as long
 * as nothing else is known of the person.
 */
public final class Debrief {
    private final Journal journal;
    private final Events events;
    private final Belongings belongings;

    public Debrief(Journal journal, Events events, Belongings belongings) {
        this.journal = journal;
        this.events = events;
        this.belongings = belongings;
    }

    /** Marks what became of an attendee. A stranger who was met is somebody new. */
    public Outcome mark(Attendance attendance, Met met) {
        Optional<Event> event = events.find(attendance.event());
        if (event.isEmpty()) {
            return new Outcome.Refused(Outcome.Cause.STALE);
        }
        String label = Messages.text("events.change.marked", attendance.name());
        UUID contact = attendance.contact();
        if (contact == null) {
            return journal.commit(new Change(label, met.isMet()
                    ? acquainted(event.get(), attendance, met)
                    : List.of(Edit.changed(attendance, attendance.withMet(met)))));
        }
        List<Edit<?>> edits = new ArrayList<>(meeting(event.get(), contact, met.isMet()));
        Optional<Contact> forgotten = met.isMet() ? Optional.empty() : knownFromHereAlone(event.get(), attendance, edits);
        forgotten.ifPresent(person -> edits.add(Edit.removed(person)));
        Attendance after = forgotten.isPresent() ? attendance.withContact(null) : attendance;
        edits.add(Edit.changed(attendance, after.withMet(met)));
        return journal.commit(new Change(label, edits));
    }

    /** Somebody who was not on the list and whom nobody knew: a contact from now on, met for the first time. */
    public Outcome add(UUID event, PastedName person) {
        return events.find(event)
                .map(there -> {
                    Attendance attendance = listed(there, null, person.name(), person.role(), person.organisation());
                    List<Edit<?>> edits = acquainted(there, attendance, Met.NEW);
                    return journal.commit(new Change(
                            Messages.text("events.change.newPerson", person.name(), there.name()), edits));
                })
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.STALE));
    }

    /** Somebody known who was not on the list. */
    public Outcome add(UUID event, Contact person) {
        return events.find(event)
                .map(there -> {
                    Attendance attendance = listed(
                            there, person.id(), person.name().full(), person.work().role(), person.work().organisation());
                    List<Edit<?>> edits = new ArrayList<>(meeting(there, person.id(), true));
                    edits.add(Edit.added(attendance.withMet(Met.MET)));
                    return journal.commit(new Change(
                            Messages.text("events.change.marked", attendance.name()), edits));
                })
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.STALE));
    }

    private Attendance listed(Event event, @Nullable UUID contact, String name, String role, String organisation) {
        List<Attendance> there = events.attendees(event.id());
        int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
        return new Attendance(
                Ids.next(), 0, event.id(), contact, name, role, organisation, 0, false, "", "", Met.EXPECTED, "", position);
    }

    private List<Edit<?>> acquainted(Event event, Attendance attendance, Met met) {
        Contact person = Contact.named(PersonName.of(attendance.name()), day(event))
                .withWork(new Work(attendance.organisation(), "", attendance.role()))
                .withStory(new Story(howMet(event), null, "", "", ""));
        Attendance after = attendance.withContact(person.id()).withMet(met == Met.MET ? Met.NEW : met);
        List<Edit<?>> edits = new ArrayList<>(List.of(Edit.added(person)));
        edits.add(attendance.version() == 0 ? Edit.added(after) : Edit.changed(attendance, after));
        edits.addAll(meeting(event, person.id(), true));
        return edits;
    }

    /** How the two met, such as "Optics Evening, 17 Dec 2026". */
    static String howMet(Event event) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.getDefault(Locale.Category.FORMAT));
        return Messages.text("events.howMet", event.name(), format.format(event.start()));
    }

    // whom the debrief itself made, and of whom nothing was written since
    private Optional<Contact> knownFromHereAlone(Event event, Attendance attendance, List<Edit<?>> meeting) {
        UUID contact = Objects.requireNonNull(attendance.contact());
        Set<UUID> own = meeting.isEmpty()
                ? Set.of(attendance.id())
                : Set.of(attendance.id(), meeting.getFirst().subject().id());
        return belongings.set().find(Contact.class, contact)
                .filter(person -> person.version() == 1 && person.story().howMet().equals(howMet(event)))
                .filter(person -> belongings.removed(Set.of(contact)).stream()
                        .allMatch(edit -> own.contains(edit.subject().id())));
    }

    private static LocalDate day(Event event) {
        return event.start().toLocalDate();
    }

    private List<Edit<?>> meeting(Event event, UUID contact, boolean met) {
        LocalDate day = day(event);
        Touch logged = belongings.touches().between(day, day).stream()
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
        return people.isEmpty()
                ? List.of(Edit.removed(logged))
                : List.of(Edit.changed(logged, logged.withContacts(people)));
    }
}
