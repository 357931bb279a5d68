package io.fika.persistence;

import io.fika.journal.EntityStore;
import io.fika.journal.JournalStore;
import io.fika.people.PhotoStore;
import io.fika.people.TouchStore;

/** The open database with its stores, which may be used from any thread; the journal by one at a time. */
public final class Database implements AutoCloseable {
    private final Connections connections;
    private final Tables tables = new Tables();

    private Database(Connections connections) {
        this.connections = connections;
    }

    /** A new, empty database that is gone when it is closed. */
    public static Database inMemory() {
        return new Database(Connections.inMemory());
    }

    public JournalStore journal() {
        return new JdbiJournalStore(connections, tables);
    }

    public EntityStore entities() {
        return new JdbiEntityStore(connections, tables);
    }

    public TouchStore touches() {
        return new JdbiTouchStore(connections, tables);
    }

    public PhotoStore photos() {
        return new JdbiPhotoStore(connections);
    }

    @Override
    public void close() {
        connections.close();
    }
}
