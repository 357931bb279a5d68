package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.people.Contact;
import io.fika.people.Touch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an event's list, with what is known of them.
 *
 * @param contact absent for a name that nobody knows
 * @param last the latest touch, if there was any
 */
record Guest(Attendance attendance, @Nullable Contact contact, @Nullable Touch last) {
    String name() {
        return Plain.of(contact != null ? contact.name().full() : attendance.name());
    }

    /** As what and where somebody works, as far as the list says. */
    String work() {
        return Stream.of(Plain.of(attendance.role()), organisation())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    String organisation() {
        String known = contact != null ? contact.work().organisation() : "";
        return Plain.of(known.isBlank() ? attendance.organisation() : known);
    }

    /** Whether there was any touch. */
    boolean isMet() {
        return last != null;
    }
}
