package io.fika.persistence;

import io.fika.journal.Entity;
import io.fika.journal.EntityStore;
import java.util.List;

/** All entities of a type, read in one statement for each of its tables. */
record JdbiEntityStore(Connections connections, Tables tables) implements EntityStore {
    @Override
    public <E extends Entity> List<E> all(Class<E> type) {
        return connections.read(handle -> tables.of(type).all(handle.getConnection()));
    }
}
