package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All touches without their words, held in memory and kept in step by the journal: the database takes half a second to
 * sum up 100,000 of them, memory a few milliseconds. Any thread may ask; before the first asking nothing is read, which
 * then takes that half second.
 */
public final class TouchLedger {
    private final TouchStore store;
    private volatile @Nullable Map<UUID, Logged> loaded;

    /** A ledger that follows the journal from now on. Make it before the UI subscribes, which reads it when told. */
    public TouchLedger(TouchStore store, Journal journal) {
        this.store = store;
        journal.subscribe(this::apply);
    }

    /** The touches from one day to another (both count), in no order. */
    public List<Logged> between(LocalDate from, LocalDate to) {
        Map<UUID, Logged> known = loaded;
        return (known != null ? known : load()).values().stream()
                .filter(touch -> !touch.day().isBefore(from) && !touch.day().isAfter(to))
                .toList();
    }

    // under the same lock as apply: what is committed while the store is read is applied after it
    private synchronized Map<UUID, Logged> load() {
        Map<UUID, Logged> known = loaded;
        if (known == null) {
            known = store.logged().stream().collect(Collectors.toMap(
                    Logged::touch, Function.identity(), (one, other) -> other, ConcurrentHashMap::new));
            loaded = known;
        }
        return known;
    }

    private synchronized void apply(Committed committed) {
        Map<UUID, Logged> known = loaded;
        if (known == null) {
            return;
        }
        committed.editsOf(Touch.class).forEach(edit -> {
            Touch after = edit.after();
            if (after == null) {
                known.remove(edit.subject().id());
            } else {
                known.put(after.id(), Logged.of(after));
            }
        });
    }
}
