package io.fika.persistence;

import io.fika.persistence.BackupWriter.Head;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads backups. Nothing of an archive is ever written to a path that it names: an archive with any other entry than
 * the two that it must have, or of another digest, is refused as a whole.
 */
final class BackupReader {
    private static final int BATCH = 1000;
    private static final int MANIFEST_LIMIT = 1 << 20;

    private final JsonMapper mapper = new JsonMapper();

    /** What a backup says of itself, if it is, to the last bit, as it was written. */
    Optional<Manifest> manifest(Path file) throws IOException {
        if (!BackupFile.isSealed(file)) {
            return Optional.empty();
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Set<String> names = archive.stream().map(ZipEntry::getName).collect(Collectors.toUnmodifiableSet());
            if (archive.size() != 2 || !names.equals(Set.of(Manifest.NAME, Manifest.TABLES))) {
                return Optional.empty();
            }
            Manifest manifest;
            try (InputStream in = archive.getInputStream(archive.getEntry(Manifest.NAME))) {
                manifest = mapper.readValue(in.readNBytes(MANIFEST_LIMIT), Manifest.class);
            }
            return manifest.format() == Manifest.FORMAT && holds(archive, manifest)
                    ? Optional.of(manifest)
                    : Optional.empty();
        } catch (ZipException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(ZipFile archive, Manifest manifest) throws IOException {
        MessageDigest sha = Seal.sha256();
        byte[] buffer = new byte[1 << 16];
        long left = manifest.bytes();
        try (InputStream in = archive.getInputStream(archive.getEntry(Manifest.TABLES))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) { // more than it says: not a byte further
                    return false;
                }
                sha.update(buffer, 0, read);
            }
        }
        return left == 0 && HexFormat.of().formatHex(sha.digest()).equals(manifest.sha256());
    }

    /**
     * Puts the rows of a backup into a database that has its schema and no rows.
     *
     * @throws IOException also if the rows are not of this schema
     */
    void load(Path file, Connections target) throws IOException, SQLException {
        // rows come table by table; the sums prove them afterwards
        target.administer("set referential_integrity false");
        try (ZipFile archive = new ZipFile(file.toFile());
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        archive.getInputStream(archive.getEntry(Manifest.TABLES)), StandardCharsets.UTF_8))) {
            try (Handle handle = target.jdbi().open()) {
                handle.begin();
                load(handle, lines);
                handle.commit();
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("The rows of the backup cannot be read", e);
        }
        target.administer("set referential_integrity true");
    }

    private void load(Handle handle, BufferedReader lines) throws IOException, SQLException {
        handle.execute("delete from \"state\"");
        Map<String, TableScan.Table> tables = new TableScan(handle.getConnection())
                .tables().stream().collect(Collectors.toMap(TableScan.Table::name, Function.identity()));
        String line = lines.readLine();
        while (line != null) {
            Head head = mapper.readValue(line, Head.class);
            TableScan.Table table = tables.get(head.table());
            if (table == null || !Set.copyOf(head.columns()).equals(Set.copyOf(table.shape().names()))) {
                throw new IOException("The backup has a table that its schema has not");
            }
            List<Column> columns = head.columns().stream()
                    .map(name -> table.columns().get(table.shape().names().indexOf(name)))
                    .toList();
            line = rows(handle.getConnection(), table.name(), columns, lines);
        }
    }

    /** Inserts rows up to the next head, which it answers; null at the end. */
    private @Nullable String rows(
            Connection connection, String table, List<Column> columns, BufferedReader lines)
            throws IOException, SQLException {
        String sql = "insert into " + Column.quoted(table) + " (" + Column.list(columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        String line = lines.readLine();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (; line != null && line.startsWith("["); line = lines.readLine()) {
                JsonNode cells = mapper.readTree(line);
                for (int cell = 0; cell < columns.size(); cell++) {
                    statement.setObject(cell + 1, columns.get(cell).type().parse(cells.path(cell)));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return line;
    }
}
