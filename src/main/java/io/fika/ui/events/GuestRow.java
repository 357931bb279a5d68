package io.fika.ui.events;

import io.fika.events.Attendance;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of attendees, as it is shown.
 *
 * @param contact absent for a name that nobody knows
 * @param detail what follows, such as a planned coffee, and what the list or the card says of them
 */
record GuestRow(Attendance attendance, @Nullable Contact contact, Hue hue, String detail) {
    GuestRow withDetail(String detail) {
        return new GuestRow(attendance, contact, hue, detail);
    }

    PersonName name() {
        String name = attendance.name().isBlank() ? "?" : attendance.name();
        return contact != null ? contact.name() : PersonName.of(name);
    }
}
