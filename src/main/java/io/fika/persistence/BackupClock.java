package io.fika.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Backups that are made without being asked for: once something changed since the newest backup, and that is half an
 * hour old. Used by one thread.
 */
public final class BackupClock {
    static final Duration EVERY = Duration.ofMinutes(30);
    private static final long UNKNOWN = -1;

    private final Backups backups;
    private final Connections connections;
    /** The number of the last change that is known to be in a backup. */
    private long backedUp = UNKNOWN;
    private Instant notBefore = Instant.MIN;

    BackupClock(Backups backups, Connections connections) {
        this.backups = backups;
        this.connections = connections;
    }

    /**
     * To be called now and then; it is quick unless a backup is due.
     *
     * @return the backup, if one was made
     * @throws IOException if one was due and could not be written; it is tried again in half an hour
     */
    public Optional<Path> onTime(Instant now) throws IOException {
        long changes = connections.read(State::read).changes();
        if (changes == backedUp || changes == 0 || now.isBefore(notBefore)) {
            return Optional.empty();
        }
        // one from the future, of a clock that was wrong, must not keep the next from being made
        Optional<Backups.Backup> newest =
                backups.list().stream().filter(it -> !it.at().isAfter(now)).findFirst();
        if (newest.isPresent() && newest.get().at().isAfter(now.minus(EVERY))) {
            return Optional.empty();
        }
        if (backedUp == UNKNOWN && newest.isPresent() && holds(newest.get(), changes)) {
            backedUp = changes;
            return Optional.empty();
        }
        notBefore = now.plus(EVERY);
        try {
            Path file = backups.create(connections, Backups.Reason.BY_THE_CLOCK, now);
            backedUp = changes;
            return Optional.of(file);
        } catch (SQLException | JdbiException e) {
            throw new IOException("The database cannot be read: " + Faults.describe(e));
        }
    }

    /** Whether the backup is good and has this change as its last. */
    private static boolean holds(Backups.Backup backup, long changes) throws IOException {
        return new BackupReader()
                .manifest(backup.file())
                .filter(manifest -> manifest.state().changes() == changes)
                .isPresent();
    }
}
