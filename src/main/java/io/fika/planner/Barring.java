package io.fika.planner;

import io.fika.planner.WhyNot.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Names the first hard rule that leaves no start for a contact. */
final class Barring {
    private final Contacts contacts;
    private final List<LocalDateTime> slots;

    Barring(Month month) {
        contacts = month.contacts;
        slots = month.contacts.starts.slots();
    }

    Rule rule(int contact) {
        Problem.Person person = contacts.people[contact];
        if (slots.isEmpty()) {
            return Rule.NO_FREE_START;
        }
        List<LocalDateTime> left = slots.stream()
                .filter(slot -> person.halfDays().contains(HalfDay.of(slot)))
                .toList();
        if (left.isEmpty()) {
            return Rule.HALF_DAYS;
        }
        LocalDate earliest = person.earliest();
        left = left.stream()
                .filter(slot -> earliest == null || !slot.toLocalDate().isBefore(earliest))
                .toList();
        if (left.isEmpty()) {
            return Rule.EARLIEST;
        }
        left = left.stream()
                .filter(slot -> person.away().stream().noneMatch(away -> away.covers(slot.toLocalDate())))
                .toList();
        if (left.isEmpty()) {
            return Rule.AWAY;
        }
        return contacts.isNearDue(contact, left) ? Rule.LIMITS : Rule.NEAR_DUE;
    }
}
