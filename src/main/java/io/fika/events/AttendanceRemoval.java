package io.fika.events;

import io.fika.journal.Edit;
import io.fika.journal.WorkingSet;
import io.fika.people.Removal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of the lists of events when people are removed: the names stay on them; memberships go. */
public record AttendanceRemoval(WorkingSet set) implements Removal {
    @Override
    public Stream<Edit<?>> of(Set<UUID> contacts) {
        Stream<Edit<?>> names = set.all(Attendance.class).stream()
                .filter(there -> there.contact() != null && contacts.contains(there.contact()))
                .map(there -> Edit.changed(there, withoutContact(there)));
        Stream<Edit<?>> memberships = set.all(Membership.class).stream()
                .filter(membership -> contacts.contains(membership.contact()))
                .map(Edit::removed);
        return Stream.concat(names, memberships);
    }

    private static Attendance withoutContact(Attendance there) {
        return new Attendance(
                there.id(), there.version(), there.event(), null, there.name(), there.organisation(),
                there.mustMeet(), there.goal(), there.question(), there.met(), there.note(), there.position());
    }
}
