package io.fika.app;

import io.fika.coffees.Coffee;
import io.fika.journal.Committed;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * With whom a coffee is agreed for today or later. Asked of everybody at once when the map is drawn, so it is reckoned
 * once a day and again after an edit of a coffee. Thread-safe.
 */
final class PlannedPeople implements Predicate<UUID> {
    private record Known(LocalDate on, Set<UUID> people) {}

    private final WorkingSet set;
    private final Clock clock;
    private @Nullable Known known;

    PlannedPeople(WorkingSet set, Journal journal, Clock clock) {
        this.set = set;
        this.clock = clock;
        journal.subscribe(this::forget);
    }

    @Override
    public synchronized boolean test(UUID contact) {
        LocalDate today = LocalDate.now(clock);
        Known now = known;
        if (now == null || !now.on().equals(today)) {
            now = new Known(today, people(today));
            known = now;
        }
        return now.people().contains(contact);
    }

    private Set<UUID> people(LocalDate today) {
        return set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().isAgreed())
                .filter(coffee -> !coffee.start().withZoneSameInstant(clock.getZone()).toLocalDate().isBefore(today))
                .flatMap(coffee -> coffee.contacts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private synchronized void forget(Committed committed) {
        if (committed.touches(Coffee.class)) {
            known = null;
        }
    }
}
