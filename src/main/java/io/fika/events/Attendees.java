package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use cases of an event's list of attendees. What edits is called on the worker. */
public final class Attendees {
    /** How many people page one of the sheet has room for. */
    public static final int MOST_TO_MEET = 5;

    private final Journal journal;
    private final WorkingSet set;
    private final Events events;

    public Attendees(Journal journal, WorkingSet set, Events events) {
        this.journal = journal;
        this.set = set;
        this.events = events;
    }

    /** Whom each name of a pasted list means; nothing is stored. */
    public List<Recognised> recognise(String list) {
        return recognise(PastedNames.read(list));
    }

    /** The same of names that were read elsewhere. */
    public List<Recognised> recognise(List<PastedName> names) {
        NameMatches matches = new NameMatches(set.all(Contact.class));
        return names.stream().map(matches::recognise).toList();
    }

    /** Contacts who are not on the list yet and whose name or organisation has this text, those it begins with first. */
    public List<Contact> candidates(UUID event, String text, int most) {
        String wanted = Folded.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<UUID> there = events.attendees(event).stream()
                .map(Attendance::contact).filter(Objects::nonNull).collect(Collectors.toSet());
        return set.all(Contact.class).stream()
                .filter(contact -> !there.contains(contact.id()))
                .filter(contact -> Folded.of(contact.name().full() + " " + contact.work().organisation()).contains(wanted))
                .sorted(Comparator.comparing((Contact contact) -> !Folded.of(contact.name().full()).startsWith(wanted))
                        .thenComparing(contact -> contact.name().full()))
                .limit(most)
                .toList();
    }

    /** Adds contacts to the list; those who are on it already stay as they are. */
    public Outcome add(UUID event, List<Contact> contacts) {
        return commit(event, edits(event, contacts.stream()
                .map(contact -> attendance(event, contact.id(), contact.name().full(), contact.work().role(), contact.work().organisation()))
                .toList()));
    }

    /**
     * Adds the people of a pasted list as one change. Somebody with namesakes is added as a name to meet: who decided
     * for one of them hands in a {@link Recognised.Known}.
     */
    public Outcome addRecognised(UUID event, List<Recognised> people) {
        return commit(event, added(event, people));
    }

    /** The edits of that, to be one change with others. */
    public List<Edit<?>> added(UUID event, List<Recognised> people) {
        return edits(event, people.stream()
                .map(it -> switch (it) {
                    case Recognised.Known known -> attendance(
                            event, known.contact().id(), known.contact().name().full(), known.pasted().role(),
                            known.pasted().organisation().isEmpty()
                                    ? known.contact().work().organisation()
                                    : known.pasted().organisation());
                    case Recognised.Namesakes open -> stranger(event, open.pasted());
                    case Recognised.Unknown unknown -> stranger(event, unknown.pasted());
                })
                .toList());
    }

    /** Stores what was edited of an attendee. */
    public Outcome change(Attendance after) {
        return journal.commit(new Change(
                Messages.text("events.change.attendee", after.name()), edits(List.of(after))));
    }

    public Outcome remove(Collection<UUID> attendances) {
        List<Edit<?>> edits = attendances.stream()
                .flatMap(id -> set.find(Attendance.class, id).stream())
                .<Edit<?>>map(Edit::removed)
                .toList();
        return journal.commit(new Change(Messages.text("events.change.attendeesRemoved", edits.size()), edits));
    }

    /** Makes these attendees of an event, and no others, the people to meet, in this order. */
    public Outcome mustMeet(UUID event, List<UUID> chosen) {
        List<Attendance> after = events.attendees(event).stream()
                .map(attendance -> attendance.withRank(chosen.indexOf(attendance.id()) + 1))
                .toList();
        return journal.commit(new Change(Messages.text("events.change.mustMeets"), edits(after)));
    }

    /** Those whom the user did not want suggested may be again. */
    public Outcome passOverNobody(UUID event) {
        List<Attendance> after = events.attendees(event).stream().map(it -> it.withPassedOver(false)).toList();
        return journal.commit(new Change(Messages.text("events.change.passedOver"), edits(after)));
    }

    private List<Edit<?>> edits(List<Attendance> after) {
        List<Edit<?>> edits = new ArrayList<>();
        for (Attendance attendance : after) {
            set.find(Attendance.class, attendance.id()).ifPresent(before -> edits.add(Edit.changed(before, attendance)));
        }
        return edits;
    }

    private Outcome commit(UUID event, List<Edit<?>> added) {
        String name = events.find(event).map(Event::name).orElse("");
        return journal.commit(new Change(Messages.text("events.change.attendeesAdded", added.size(), name), added));
    }

    // those who are on the list already stay as they are
    private List<Edit<?>> edits(UUID event, List<Attendance> people) {
        List<Attendance> there = events.attendees(event);
        Set<UUID> contacts = there.stream()
                .map(Attendance::contact).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        Set<String> names = there.stream()
                .filter(it -> it.contact() == null).map(Attendees::key).collect(Collectors.toCollection(HashSet::new));
        int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
        List<Edit<?>> edits = new ArrayList<>();
        for (Attendance person : people) {
            UUID contact = person.contact();
            if (contact != null ? contacts.add(contact) : names.add(key(person))) {
                edits.add(Edit.added(person.withPosition(position++)));
            }
        }
        return edits;
    }

    private static String key(Attendance attendance) {
        return Folded.of(attendance.name()) + '\n' + Folded.of(attendance.organisation());
    }

    private static Attendance stranger(UUID event, PastedName pasted) {
        return attendance(event, null, pasted.name(), pasted.role(), pasted.organisation());
    }

    private static Attendance attendance(
            UUID event, @Nullable UUID contact, String name, String role, String organisation) {
        return new Attendance(
                Ids.next(), 0, event, contact, name, role, organisation, 0, false, "", "", Met.EXPECTED, "", 0);
    }
}
