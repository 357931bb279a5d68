package io.fika.exchange;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Invitations to coffees (RFC 5546): asked for with REQUEST, which is also how a change is told, and called off with
 * CANCEL. Nothing is sent by the program: it writes the letter and the file that goes with it. Thread-safe; not for the
 * UI thread.
 */
public record Invitations(WorkingSet set, Journal journal, Clock clock) {
    /** What the letter is for. */
    public enum Purpose {
        /** To ask for a coffee, or to tell of another time or place. */
        INVITE,
        /** To call it off. */
        CALL_OFF
    }

    /** The letter to those at a coffee, as it will stand once that is sent; nothing is changed yet. */
    public Invitation to(UUID id, Purpose purpose) {
        Optional<Coffee> found = set.find(Coffee.class, id);
        CalendarChoices choices = new CalendarChoices(new Settings(set), journal);
        if (found.isEmpty()) {
            return new Invitation.Refused(Messages.text("exchange.invitation.gone"));
        }
        if (!isAddress(choices.email())) {
            return new Invitation.Refused(Messages.text("exchange.invitation.noOrganiser"));
        }
        // as it will be when it was sent, so that a later change has a higher sequence
        Coffee coffee = sent(found.get(), purpose).map(Edit::subject).orElse(found.get());
        List<Contact> people =
                coffee.contacts().stream().flatMap(contact -> set.find(Contact.class, contact).stream()).toList();
        List<Contact> with = people.stream().filter(contact -> address(contact).isPresent()).toList();
        if (with.isEmpty()) {
            return new Invitation.Refused(Messages.text("exchange.invitation.noAddress", names(people)));
        }
        return ready(coffee, people, with, choices);
    }

    /** Notes that it went out: what was proposed is invited then, and what is called off is cancelled. */
    public Outcome markSent(UUID id, Purpose purpose) {
        return set.find(Coffee.class, id)
                .flatMap(coffee -> sent(coffee, purpose))
                .map(edit -> journal.commit(new Change(label(edit.subject(), purpose), edit)))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    /**
     * Writes the file that goes with an invitation, whole or not at all.
     *
     * @throws IOException if that fails; what stood there before is as it was
     */
    public void save(Invitation.Ready invitation, Path file) throws IOException {
        SafeFile.write(file, stream -> {
            byte[] bytes = invitation.calendar().getBytes(StandardCharsets.UTF_8);
            stream.write(bytes);
            return bytes.length;
        });
    }

    private String label(Coffee coffee, Purpose purpose) {
        String names = events().names(coffee);
        return purpose == Purpose.CALL_OFF
                ? Messages.text("exchange.change.calledOff", names)
                : Messages.text("exchange.change.invited", names);
    }

    private static Optional<Edit<Coffee>> sent(Coffee coffee, Purpose purpose) {
        if (purpose == Purpose.CALL_OFF && coffee.status().isAgreed()) {
            return Optional.of(Edit.changed(coffee, coffee.withStatus(CoffeeStatus.CANCELLED)));
        }
        return purpose == Purpose.INVITE && coffee.status() == CoffeeStatus.PROPOSED
                ? Optional.of(Edit.changed(coffee, coffee.withStatus(CoffeeStatus.INVITED)))
                : Optional.empty();
    }

    private Invitation.Ready ready(Coffee coffee, List<Contact> people, List<Contact> with, CalendarChoices choices) {
        boolean off = !coffee.status().stands();
        String me = choices.settings().get("profile.name").orElse("");
        CoffeeEvents events = events();
        VEvent event = events.event(coffee);
        event.setSummary(Messages.text("exchange.invitation.summary", me.isBlank() ? choices.email() : me));
        event.setDescription((String) null); // the purpose is the user's own
        Organizer organiser = new Organizer(me.isBlank() ? null : me, choices.email());
        event.setOrganizer(organiser);
        List<String> to = new ArrayList<>();
        for (Contact contact : with) {
            String address = address(contact).orElseThrow();
            to.add(address);
            Attendee attendee = new Attendee(contact.name().full(), address);
            attendee.setRsvp(!off);
            attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
            attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
            event.addAttendee(attendee);
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fika//Fika//EN");
        calendar.setMethod(off ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        String when = Dates.moment(coffee.start().withZoneSameInstant(clock.getZone()).toLocalDateTime());
        String where = coffee.place().isBlank() ? Messages.text("exchange.invitation.somewhere") : coffee.place();
        String greeting = with.stream()
                .map(contact -> contact.name().given().isBlank() ? contact.name().full() : contact.name().given())
                .collect(Collectors.joining(", "));
        return new Invitation.Ready(
                to,
                people.stream().filter(it -> !with.contains(it)).map(it -> it.name().full()).toList(),
                off ? Messages.text("exchange.invitation.off", when) : Messages.text("exchange.invitation.subject", when),
                off
                        ? Messages.text("exchange.invitation.offText", greeting, when, me)
                        : Messages.text(
                                "exchange.invitation.text", greeting, when, where,
                                Integer.toString(coffee.minutes()), me),
                Biweekly.write(calendar).version(ICalVersion.V2_0).go(),
                off ? "cancellation.ics" : "invitation.ics");
    }

    private CoffeeEvents events() {
        Map<UUID, Contact> people =
                set.all(Contact.class).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        return new CoffeeEvents(people, 0, clock.instant());
    }

    private static String names(List<Contact> people) {
        return people.stream().map(contact -> contact.name().full()).collect(Collectors.joining(", "));
    }

    private static Optional<String> address(Contact contact) {
        return contact.methods().stream()
                .filter(method -> method.kind() == ContactMethod.Kind.EMAIL)
                .map(ContactMethod::value)
                .map(String::strip)
                .filter(Invitations::isAddress)
                .findFirst();
    }

    // enough to keep a second header or recipient, or an option of the mail program, out of a letter; whether it
    // reaches anybody shows when it is sent
    private static boolean isAddress(String text) {
        return text.matches("(?!-)[^\\s@,;:<>\"\\p{Cntrl}]+@[^\\s@,;:<>\"?&\\p{Cntrl}]+");
    }
}
