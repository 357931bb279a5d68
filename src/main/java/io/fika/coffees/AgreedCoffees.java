package io.fika.coffees;

import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a coffee is agreed with somebody for today or later; held in memory and kept in step. Any thread may ask. */
public final class AgreedCoffees implements Predicate<UUID> {
    private final WorkingSet set;
    private final Clock clock;
    private volatile @Nullable Map<UUID, Instant> latest;

    /** Follows the journal from now on; make it after the working set. */
    public AgreedCoffees(WorkingSet set, Journal journal, Clock clock) {
        this.set = set;
        this.clock = clock;
        journal.subscribe(committed -> {
            if (committed.touches(Coffee.class)) {
                latest = null;
            }
        });
    }

    @Override
    public boolean test(UUID contact) {
        Map<UUID, Instant> known = latest;
        if (known == null) {
            known = read();
            latest = known;
        }
        Instant start = known.get(contact);
        return start != null && !start.isBefore(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }

    private Map<UUID, Instant> read() {
        Map<UUID, Instant> result = new HashMap<>();
        for (Coffee coffee : set.all(Coffee.class)) {
            if (coffee.status().isAgreed()) {
                Instant start = coffee.start().toInstant();
                coffee.contacts().forEach(contact ->
                        result.merge(contact, start, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return result;
    }
}
