package io.fika.ui.events;

import io.fika.events.Attendance;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of an event that has begun.
 *
 * @param contact absent for a name that nobody knows
 * @param detail what the list or the card says of them
 * @param next what follows, such as a planned coffee; or empty
 */
record DebriefRow(Attendance attendance, @Nullable Contact contact, Hue hue, String detail, String next) {
    PersonName name() {
        String name = attendance.name().isBlank() ? "?" : attendance.name();
        return contact != null ? contact.name() : PersonName.of(name);
    }
}
