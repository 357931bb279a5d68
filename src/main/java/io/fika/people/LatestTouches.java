package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The last touches of everybody, held in memory and kept in step by the journal. Any thread may read; before the first
 * reading nothing is asked of the store.
 */
public final class LatestTouches {
    private final TouchStore store;
    private volatile @Nullable Map<UUID, LastTouches> loaded;

    /** A cache that follows the journal from now on. Make it before the UI subscribes, which reads it when told. */
    public LatestTouches(TouchStore store, Journal journal) {
        this.store = store;
        journal.subscribe(this::apply);
    }

    /** Absent for somebody never met. */
    public Optional<LastTouches> of(UUID contact) {
        return Optional.ofNullable(known().get(contact));
    }

    private Map<UUID, LastTouches> known() {
        Map<UUID, LastTouches> known = loaded;
        return known != null ? known : load();
    }

    private synchronized Map<UUID, LastTouches> load() {
        Map<UUID, LastTouches> known = loaded;
        if (known == null) {
            known = new ConcurrentHashMap<>(store.lastTouches());
            loaded = known;
        }
        return known;
    }

    // asked again rather than reckoned: the newest touch may have been removed or back-dated
    private synchronized void apply(Committed committed) {
        Map<UUID, LastTouches> known = loaded;
        if (known == null || !committed.touches(Touch.class)) {
            return;
        }
        Set<UUID> affected = new HashSet<>();
        committed.editsOf(Touch.class).forEach(edit -> {
            affected.addAll(contacts(edit, true));
            affected.addAll(contacts(edit, false));
        });
        Map<UUID, LastTouches> now = store.lastTouches(affected);
        for (UUID contact : affected) {
            LastTouches summary = now.get(contact);
            if (summary == null) {
                known.remove(contact);
            } else {
                known.put(contact, summary);
            }
        }
    }

    private static List<UUID> contacts(Edit<Touch> edit, boolean before) {
        Touch touch = before ? edit.before() : edit.after();
        return touch == null ? List.of() : touch.contacts();
    }
}
