package io.fika.ui.events;

import io.fika.events.Attendance;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of attendees who they are, as the network knows it now. */
record GuestRows(WorkingSet set) {
    /** Before an event: where they work and how close they are. */
    GuestRow planned(Attendance attendance) {
        Optional<Contact> contact = contact(attendance);
        String detail = contact
                .map(person -> joined(" · ", organisation(attendance, contact), ring(person)))
                .orElseGet(() -> joined(
                        " · ", attendance.role(), attendance.organisation(), Messages.text("events.ui.unknown")));
        return row(attendance, contact, detail);
    }

    /** After it: what they do and where. */
    GuestRow told(Attendance attendance) {
        Optional<Contact> contact = contact(attendance);
        String role = contact.map(person -> person.work().role()).filter(it -> !it.isBlank()).orElse(attendance.role());
        return row(attendance, contact, joined(", ", role, organisation(attendance, contact)));
    }

    private GuestRow row(Attendance attendance, Optional<Contact> contact, String detail) {
        Hue hue = contact.map(Contact::category).flatMap(id -> set.find(Category.class, id)).map(Category::hue)
                .orElse(Hue.GREY);
        return new GuestRow(attendance, contact.orElse(null), hue, detail);
    }

    private Optional<Contact> contact(Attendance attendance) {
        return Optional.ofNullable(attendance.contact()).flatMap(id -> set.find(Contact.class, id));
    }

    private String ring(Contact contact) {
        return Optional.ofNullable(contact.placement()).map(Placement::ring).flatMap(id -> set.find(Ring.class, id))
                .map(Ring::name).orElse("");
    }

    private static String organisation(Attendance attendance, Optional<Contact> contact) {
        return contact.map(person -> person.work().organisation()).filter(it -> !it.isBlank())
                .orElse(attendance.organisation());
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }
}
