package io.fika.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Opens a data folder. A file that is byte for byte as it was closed is opened at once. Any other, as after a kill, is
 * copied first and the copy is read wholly: H2 opens a file that lost its end as an empty one, and writes to what it
 * opens, so the file itself is not opened before it is known to be sound.
 */
final class Opener {
    private static final Logger LOG = System.getLogger(Opener.class.getName());

    private final DataFolder folder;
    private final Migrations migrations;
    private final Watermark watermark;

    Opener(DataFolder folder, Migrations migrations) {
        this.folder = folder;
        this.migrations = migrations;
        watermark = new Watermark(folder.mark());
    }

    Opening open() {
        if (!folder.isNameable()) {
            return new Opening.BadPath(folder.data());
        }
        try {
            folder.prepare();
            // asked before anything is touched: H2 would open a file that is read-only, and refuse the first change
            if (!folder.isWritable()) {
                return new Opening.ReadOnly(folder.data());
            }
            Optional<InstanceLock> lock = InstanceLock.take(folder);
            if (lock.isEmpty()) {
                return new Opening.AlreadyOpen();
            }
            Opening opening = locked(lock.get());
            if (!(opening instanceof Opening.Opened)) {
                lock.get().close();
            }
            return opening;
        } catch (IOException e) {
            return Refusals.of(folder, e);
        }
    }

    private Opening locked(InstanceLock lock) throws IOException {
        try {
            Files.deleteIfExists(folder.workshop());
            boolean fresh = !Files.exists(folder.database());
            if (fresh && watermark.exists()) {
                return damaged();
            }
            if (fresh) {
                create();
            }
            Optional<Opening> refusal = fresh ? Optional.empty() : examined();
            return refusal.isPresent() ? refusal.get() : opened(lock);
        } catch (SQLException | JdbiException e) {
            return Refusals.of(folder, e);
        }
    }

    private void create() throws IOException, SQLException {
        try (Connections connections = Connections.create(folder.workshop())) {
            migrations.create(connections, migrations.newest());
            connections.sync();
        }
        Disk.replace(folder.workshop(), folder.database());
    }

    private Opening opened(InstanceLock lock) throws IOException, SQLException {
        Optional<Mark> mark = watermark.read();
        if (mark.isPresent() && mark.get().closed() != null) {
            watermark.replace(mark.get().opened());
        }
        Disk.keepPrivate(folder.database());
        Connections connections = Connections.open(folder.database());
        Database database = new Database(connections, new Database.Hold(folder, lock, watermark));
        State state = connections.jdbi().withHandle(State::read);
        if (mark.isEmpty()) {
            watermark.replace(connections.jdbi().<Mark, SQLException>withHandle(new Keeper(connections, null)::mark));
        }
        return new Opening.Opened(database, state.changes() == 0 && state.content().equals("0"));
    }

    /** What speaks against opening the file; an older schema is brought up to date on the way. */
    private Optional<Opening> examined() throws IOException, SQLException {
        Optional<Mark> mark = watermark.read();
        if (mark.isPresent() && mark.get().state().schema() > migrations.newest()) {
            return Optional.of(new Opening.NewerVersion(mark.get().state().schema()));
        }
        Mark.Closed closed = mark.map(Mark::closed).orElse(null);
        if (closed != null && !closed.equals(Mark.Closed.of(folder.database()))) {
            LOG.log(Level.ERROR, "The database is not as it was closed");
            return Optional.of(damaged());
        }
        if (closed != null && mark.get().state().schema() == migrations.newest()) {
            return Optional.empty();
        }
        return examinedWholly(mark);
    }

    private Optional<Opening> examinedWholly(Optional<Mark> mark) throws IOException, SQLException {
        try {
            Disk.copy(folder.database(), folder.workshop());
            Optional<Audit> audit = audited(mark);
            if (audit.isEmpty()) {
                return Optional.of(damaged());
            }
            int schema = audit.get().state().schema();
            if (schema > migrations.newest()) {
                return Optional.of(new Opening.NewerVersion(schema));
            }
            if (schema < migrations.newest()) {
                new Upgrade(folder, watermark, migrations).apply(audit.get());
            }
            return Optional.empty();
        } finally {
            Files.deleteIfExists(folder.workshop());
        }
    }

    /** The audit of the copy if it is sound, or of a newer schema and so not for this program to judge. */
    private Optional<Audit> audited(Optional<Mark> mark) {
        try (Connections copy = Connections.open(folder.workshop())) {
            State state = copy.jdbi().withHandle(State::read);
            if (state.schema() > migrations.newest()) {
                return Optional.of(new Audit(state, Map.of(), "", "", List.of()));
            }
            Audit audit = copy.jdbi().<Audit, SQLException>withHandle(Audit::of);
            boolean sound = audit.isSound() && mark.map(it -> it.allows(audit.state())).orElse(true);
            if (!sound) {
                LOG.log(Level.ERROR, () -> "The database is unsound: " + audit.damage());
            }
            return sound ? Optional.of(audit) : Optional.empty();
        } catch (SQLException | JdbiException e) {
            LOG.log(Level.ERROR, () -> "The database cannot be read: " + Faults.describe(e));
            return Optional.empty();
        }
    }

    private Opening damaged() {
        return new Opening.Damaged(new Aside(folder).copy(), new Backups(folder).newestGood());
    }
}
