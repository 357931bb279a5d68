package io.fika.coffees;

import io.fika.journal.WorkingSet;
import io.fika.people.Cadence;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What coffees need to know of people. */
public record Acquaintance(WorkingSet set) {
    public Optional<Contact> find(UUID contact) {
        return set.find(Contact.class, contact);
    }

    /** The people of these identities who still exist, in that order. */
    public List<Contact> all(List<UUID> contacts) {
        return contacts.stream().flatMap(contact -> find(contact).stream()).toList();
    }

    /** Who gives a coffee its category: the first of its people who still exists. */
    public Optional<Contact> lead(List<UUID> contacts) {
        return contacts.stream().map(this::find).flatMap(Optional::stream).findFirst();
    }

    /** The names of these people, joined; of people who were deleted, that. */
    public String names(List<UUID> contacts) {
        String names = all(contacts).stream().map(person -> person.name().full()).collect(Collectors.joining(" + "));
        return names.isEmpty() ? Messages.text("coffees.nobody") : names;
    }

    /** The rings from the inside. */
    public List<Ring> rings() {
        return set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position).thenComparing(Ring::id))
                .toList();
    }

    /** The categories in the user's order. */
    public List<Category> categories() {
        return set.all(Category.class).stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::id))
                .toList();
    }

    public Optional<Category> category(Contact person) {
        return Optional.ofNullable(person.category()).flatMap(category -> set.find(Category.class, category));
    }

    public Optional<Ring> ring(Contact person) {
        return Optional.ofNullable(person.placement()).flatMap(placement -> set.find(Ring.class, placement.ring()));
    }

    /** The person's own cadence, else the ring's, else none. */
    public Optional<Cadence> cadence(Contact person) {
        Integer own = person.cadenceDays();
        return own != null && own > 0 ? Optional.of(new Cadence(own)) : ring(person).flatMap(Ring::cadence);
    }

    /** The organisation's name as it is compared: without capitals and outer blanks; empty where unknown. */
    static String company(Contact person) {
        return person.work().organisation().strip().toLowerCase(Locale.ROOT);
    }
}
