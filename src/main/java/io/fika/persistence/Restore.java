package io.fika.persistence;

import io.fika.text.Messages;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Puts a backup in the place of a folder's database, which must not be open: the backup is proven, loaded beside the
 * database, read wholly, and swapped in.
 */
record Restore(DataFolder folder, Migrations migrations, Watermark watermark) {
    private static final Logger LOG = System.getLogger(Restore.class.getName());

    Restore(DataFolder folder, Migrations migrations) {
        this(folder, migrations, new Watermark(folder.mark()));
    }

    Restoring from(Path file, Instant at) {
        if (!folder.isNameable()) {
            return refused(new Opening.BadPath(folder.data()));
        }
        try {
            Optional<Manifest> manifest =
                    Files.isRegularFile(file) ? new BackupReader().manifest(file) : Optional.empty();
            if (manifest.isEmpty()) {
                return new Restoring.Refused(Messages.text("persistence.restore.notABackup", file.toString()));
            }
            if (manifest.get().state().schema() > migrations.newest()) {
                return refused(new Opening.NewerVersion(manifest.get().state().schema()));
            }
            folder.prepare();
            if (!folder.isWritable()) {
                return refused(new Opening.ReadOnly(folder.data()));
            }
            Optional<InstanceLock> lock = InstanceLock.take(folder);
            if (lock.isEmpty()) {
                return new Restoring.InUse(new Opening.AlreadyOpen().sentence());
            }
            try {
                return locked(file, manifest.get(), at);
            } finally {
                lock.get().close();
            }
        } catch (IOException | SQLException | JdbiException e) {
            LOG.log(Level.ERROR, () -> "Nothing was restored: " + Faults.describe(e));
            return refused(Refusals.of(folder, e));
        }
    }

    private Restoring locked(Path file, Manifest manifest, Instant at) throws IOException, SQLException {
        try {
            keepWhatIsThere(at);
            Optional<Mark> mark = load(file, manifest);
            if (mark.isEmpty()) {
                return new Restoring.Refused(Messages.text("persistence.restore.notABackup", file.toString()));
            }
            Check check;
            try (Connections fresh = Connections.open(folder.workshop())) {
                check = Check.of(fresh);
            }
            new Swap(folder, watermark).into(mark.get());
            return new Restoring.Restored(check);
        } finally {
            Files.deleteIfExists(folder.workshop());
        }
    }

    /** The mark of the database that was made of the backup; absent if its rows are not those that it promises. */
    private Optional<Mark> load(Path file, Manifest manifest) throws IOException, SQLException {
        int schema = manifest.state().schema();
        try (Connections fresh = Connections.create(folder.workshop())) {
            migrations.create(fresh, schema);
            new BackupReader().load(file, fresh);
            Audit audit = fresh.jdbi().<Audit, SQLException>withHandle(Audit::of);
            if (!audit.isSound() || !audit.state().equals(manifest.state())) {
                return Optional.empty();
            }
            return Optional.of(new Upgrade(folder, watermark, migrations).upgraded(fresh, audit));
        }
    }

    private void keepWhatIsThere(Instant at) throws IOException {
        if (!Files.exists(folder.database())) {
            return;
        }
        Disk.copy(folder.database(), folder.workshop());
        try (Connections copy = Connections.open(folder.workshop())) {
            if (copy.jdbi().<Audit, SQLException>withHandle(Audit::of).isSound()) {
                new Backups(folder).create(copy, Backups.Reason.BEFORE_RESTORE, at);
                return;
            }
        } catch (SQLException | JdbiException e) {
            LOG.log(Level.WARNING, () -> "What is there cannot be read: " + Faults.describe(e));
        }
        if (new Aside(folder).copy().isEmpty()) {
            throw new IOException("No space left on device to keep what is there");
        }
    }

    private static Restoring refused(Opening opening) {
        return new Restoring.Refused(opening.sentence());
    }
}
