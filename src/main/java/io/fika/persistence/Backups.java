package io.fika.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The backups of a data folder: archives of all rows, sealed by a digest, which restore on any later version. They are
 * made before an import, a restore, an upgrade and a removal of many, every half hour in which something changed, and
 * when asked for. Those that the program made by itself grow sparser with time (see {@link Retention}); the newest good
 * one is never deleted, nor is one that the user asked for.
 */
public record Backups(DataFolder folder) {
    private static final Logger LOG = System.getLogger(Backups.class.getName());
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String PREFIX = "fika-";
    private static final String SUFFIX = ".zip";
    private static final int TIME_LENGTH = "2026-11-01T00-00-00-000Z".length();

    /** What a backup was made for. */
    public enum Reason {
        BY_HAND,
        BY_THE_CLOCK,
        BEFORE_IMPORT,
        BEFORE_REMOVAL,
        BEFORE_RESTORE,
        BEFORE_UPGRADE
    }

    /** A backup that lies in the folder, sound or not. */
    public record Backup(Path file, Instant at, long bytes) {}

    /** Backups of this folder, the newest first. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(Backups::backup)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The backups cannot be listed: " + e.getClass().getName());
            return List.of();
        }
    }

    /** The newest backup that is as it was written. */
    public Optional<Path> newestGood() {
        return list().stream().map(Backup::file).filter(Backups::isGood).findFirst();
    }

    /** Whether the file is a backup, and to the last bit as it was written. */
    public static boolean isGood(Path file) {
        try {
            return Files.isRegularFile(file) && new BackupReader().manifest(file).isPresent();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A backup cannot be read: " + e.getClass().getName());
            return false;
        }
    }

    /** Puts a backup in the place of the folder's database, which must not be open. */
    public Restoring restore(Path file, Instant at) {
        return new Restore(folder, Migrations.released()).from(file, at);
    }

    Path create(Connections connections, Reason reason, Instant at) throws IOException, SQLException {
        Disk.privateFolder(folder.backups());
        Path file = folder.backups().resolve(PREFIX + TIME.format(at) + end(reason));
        write(connections, at, file);
        prune(at);
        return file;
    }

    /** Deletes what is not kept any longer; of a fault there is nothing to tell the user. */
    void prune(Instant now) {
        List<Path> gone = Retention.superfluous(list().stream().filter(Backups::isOurs).toList(), now).stream()
                .map(Backup::file)
                .toList();
        Optional<Path> good = gone.isEmpty() ? Optional.empty() : newestGood();
        if (good.isEmpty()) {
            return;
        }
        for (Path file : gone) {
            try {
                if (!file.equals(good.get())) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "An old backup stays: " + e.getClass().getName());
            }
        }
    }

    /** Whether the program made it by itself. */
    private static boolean isOurs(Backup backup) {
        String name = String.valueOf(backup.file().getFileName());
        return Arrays.stream(Reason.values())
                .anyMatch(reason -> reason != Reason.BY_HAND
                        && name.length() == PREFIX.length() + TIME_LENGTH + end(reason).length()
                        && name.endsWith(end(reason)));
    }

    private static String end(Reason reason) {
        return "-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + SUFFIX;
    }

    /** Writes a backup of what is committed now to any place. */
    static void write(Connections connections, Instant at, Path file) throws IOException, SQLException {
        try (Handle handle = connections.jdbi().open()) {
            Connection connection = handle.getConnection();
            int usual = connection.getTransactionIsolation();
            // one moment for all tables, whatever is committed meanwhile
            connection.setTransactionIsolation(TransactionIsolationLevel.SERIALIZABLE.intValue());
            handle.begin();
            try {
                new BackupWriter().write(handle, at, file);
            } finally {
                handle.rollback();
                connection.setTransactionIsolation(usual);
            }
        }
    }

    private static Stream<Backup> backup(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX) || name.length() < PREFIX.length() + TIME_LENGTH) {
            return Stream.empty();
        }
        try {
            String time = name.substring(PREFIX.length(), PREFIX.length() + TIME_LENGTH);
            return Stream.of(new Backup(file, TIME.parse(time, Instant::from), Files.size(file)));
        } catch (DateTimeParseException | IOException e) {
            LOG.log(Level.DEBUG, "Not a backup: " + e.getClass().getName());
            return Stream.empty();
        }
    }
}
