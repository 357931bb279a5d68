package io.fika.persistence;

import io.fika.journal.DraftStore;
import io.fika.journal.Entity;
import io.fika.journal.EntityStore;
import io.fika.journal.JournalStore;
import io.fika.people.PhotoStore;
import io.fika.people.TouchStore;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The open database with its stores, which may be used from any thread; the journal by one at a time. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Database.class.getName());

    private final Connections connections;
    private final Keeper keeper;
    private final @Nullable Hold hold;
    private final Tables tables = new Tables();
    private boolean closed;

    /** What a database in a folder holds while it is open. */
    record Hold(DataFolder folder, InstanceLock lock, Watermark watermark) {}

    Database(Connections connections, @Nullable Hold hold) {
        this.connections = connections;
        this.hold = hold;
        keeper = new Keeper(connections, hold == null ? null : hold.watermark());
    }

    /** A new, empty database that is gone when it is closed. */
    public static Database inMemory() {
        try {
            Connections connections = Connections.inMemory();
            Migrations.released().create(connections, Migrations.released().newest());
            return new Database(connections, null);
        } catch (SQLException e) {
            throw new IllegalStateException("No database in memory: " + Faults.describe(e));
        }
    }

    /** Opens the database of a folder; makes one if the folder never had any. */
    public static Opening open(DataFolder folder) {
        return new Opener(folder, Migrations.released()).open();
    }

    /** The journal; in a folder it makes a backup before an import and before a removal of many. */
    public JournalStore journal() {
        JournalStore journal = new JdbiJournalStore(connections, keeper, tables);
        return hold == null ? journal : new BackedUpJournal(journal, new Backups(hold.folder()), connections);
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

    public DraftStore drafts() {
        return new JdbiDraftStore(connections);
    }

    /**
     * Puts the defaults in, which are no change of the user's and cannot be undone.
     *
     * @return whether they were put in: not if anything was ever stored here
     */
    public boolean begin(List<? extends Entity> defaults) {
        return new Beginning(connections, keeper, tables).put(defaults);
    }

    /** Reads everything and says whether it is as it should be. */
    public Check check() {
        return Check.of(connections);
    }

    /**
     * Makes a backup of what is committed, in the folder of the backups.
     *
     * @throws IOException if it cannot be written; nothing is left of it then
     * @throws IllegalStateException if the database is one in memory, which has no folder
     */
    public Path backup(Backups.Reason reason, Instant at) throws IOException {
        if (hold == null) {
            throw new IllegalStateException("A database in memory has no folder");
        }
        try {
            return new Backups(hold.folder()).create(connections, reason, at);
        } catch (SQLException | JdbiException e) {
            throw new IOException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** What makes backups by itself while the data is open; none in memory. */
    public Optional<BackupClock> backupClock() {
        return folder().map(folder -> new BackupClock(new Backups(folder), connections));
    }

    /**
     * Writes a backup to a file of the user's choice.
     *
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public void backupTo(Path file, Instant at) throws IOException {
        try {
            Backups.write(connections, at, file);
        } catch (SQLException | JdbiException e) {
            throw new IOException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** The folder it is kept in; none in memory. */
    public Optional<DataFolder> folder() {
        return Optional.ofNullable(hold).map(Hold::folder);
    }

    /** The lock of the folder, by which another start can ask for this one's window; absent in memory. */
    public @Nullable InstanceLock lock() {
        return hold == null ? null : hold.lock();
    }

    /** Closes the database and leaves a mark by which the file is known again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Mark mark = hold == null ? null : keeper.last();
        connections.close();
        if (hold != null) {
            try {
                if (mark != null) {
                    hold.watermark().replace(mark.closedAs(Mark.Closed.of(hold.folder().database())));
                }
            } catch (IOException e) {
                // the next start reads all of it instead
                LOG.log(Level.WARNING, "The mark was not written: " + e.getClass().getName());
            } finally {
                hold.lock().close();
            }
        }
    }
}
