package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the network as they were on a day: what is dated later is not known yet. */
public record Circle(LocalDate day, Map<UUID, Contact> people) {
    public static Circle of(LocalDate day, Collection<Contact> people) {
        return new Circle(day, people.stream().collect(Collectors.toMap(Contact::id, contact -> contact)));
    }

    /** Everybody, today. */
    public static Circle now(WorkingSet set, LocalDate today) {
        return of(today, set.all(Contact.class));
    }

    boolean has(UUID contact) {
        return people.containsKey(contact);
    }

    /** The full name, or nothing of somebody who is not there. */
    String name(UUID contact) {
        return Optional.ofNullable(people.get(contact)).map(it -> it.name().full()).orElse("");
    }

    /** Whether what is dated so had come by then. */
    boolean knows(LocalDate dated) {
        return !dated.isAfter(day);
    }
}
