package io.fika.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The entities that the program works with, held in memory as immutable records: read from the store when first asked
 * for, kept in step by the journal. Any thread may read; a reader sees each entity whole, before or after a change.
 */
public final class WorkingSet {
    private final EntityStore store;
    private final Map<Class<? extends Entity>, Map<UUID, Entity>> types = new ConcurrentHashMap<>();

    /** A working set that follows the journal from now on; make it before anything is committed. */
    public WorkingSet(EntityStore store, Journal journal) {
        this.store = store;
        journal.subscribe(this::apply);
    }

    /** All entities of a type, in no order; the view follows later changes. */
    @SuppressWarnings("unchecked") // the map of a type holds this type alone
    public <E extends Entity> Collection<E> all(Class<E> type) {
        return (Collection<E>) of(type).values();
    }

    @SuppressWarnings("unchecked") // the map of a type holds this type alone
    public <E extends Entity> Optional<E> find(Class<E> type, UUID id) {
        return Optional.ofNullable((E) of(type).get(id));
    }

    private Map<UUID, Entity> of(Class<? extends Entity> type) {
        Map<UUID, Entity> loaded = types.get(type);
        return loaded != null ? loaded : load(type);
    }

    // under the same lock as apply: a change committed while rows are read is applied after them
    private synchronized Map<UUID, Entity> load(Class<? extends Entity> type) {
        return types.computeIfAbsent(
                type,
                missing -> store.all(missing).stream()
                        .collect(Collectors.toMap(
                                Entity::id, entity -> entity, (one, other) -> other, ConcurrentHashMap::new)));
    }

    private synchronized void apply(Committed committed) {
        for (Edit<?> edit : committed.edits()) {
            Entity subject = edit.subject();
            Map<UUID, Entity> loaded = types.get(subject.getClass());
            if (loaded != null) {
                if (edit.after() == null) {
                    loaded.remove(subject.id());
                } else {
                    loaded.put(subject.id(), subject);
                }
            }
        }
    }
}
