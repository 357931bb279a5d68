package io.fika.coffees;

import io.fika.journal.Edit;
import io.fika.journal.WorkingSet;
import io.fika.people.Removal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of coffees when people are removed: theirs alone go, what others share loses them. */
public record CoffeesRemoval(WorkingSet set) implements Removal {
    @Override
    public Stream<Edit<?>> of(Set<UUID> contacts) {
        return set.all(Coffee.class).stream()
                .filter(coffee -> coffee.contacts().stream().anyMatch(contacts::contains))
                .map(coffee -> without(coffee, contacts));
    }

    private static Edit<?> without(Coffee coffee, Set<UUID> gone) {
        List<UUID> left = coffee.contacts().stream().filter(contact -> !gone.contains(contact)).toList();
        return left.isEmpty() ? Edit.removed(coffee) : Edit.changed(coffee, coffee.withContacts(left));
    }
}
