package io.fika.persistence;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables as lines of JSON: a table's name and columns, then an array for each row. Rows and not the
 * database's own file, because rows can be read by any later version, even of another database, are never opened as a
 * program would be, and leave a damaged index behind.
 */
final class BackupWriter {
    // escaped, so that even half a surrogate pair, which a broken file may bring, comes back as it was
    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The first line of a table. */
    record Head(String table, List<String> columns) {}

    /** Writes a backup of what is committed now; later commits may go on meanwhile. */
    void write(Handle handle, Instant at, Path file) throws IOException, SQLException {
        Path fresh = Disk.beside(file);
        try (OutputStream out = Channels.newOutputStream(Disk.writable(fresh));
                ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            archive.setComment(BackupFile.placeholder());
            archive.setLevel(1);
            archive.putNextEntry(new ZipEntry(Manifest.TABLES));
            MessageDigest sha = Seal.sha256();
            Counted counted = new Counted(new DigestOutputStream(archive, sha));
            State state = State.read(handle);
            Map<String, Long> rows = tables(handle, counted);
            String digest = HexFormat.of().formatHex(sha.digest());
            archive.putNextEntry(new ZipEntry(Manifest.NAME));
            archive.write(mapper.writeValueAsBytes(
                    new Manifest(Manifest.FORMAT, at, state, rows, digest, counted.count)));
        } catch (IOException | SQLException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        BackupFile.seal(fresh);
        Disk.replace(fresh, file);
    }

    private Map<String, Long> tables(Handle handle, OutputStream out) throws IOException, SQLException {
        TableScan scan = new TableScan(handle.getConnection());
        Map<String, Long> counts = new TreeMap<>();
        for (TableScan.Table table : scan.tables()) {
            line(out, new Head(table.name(), table.columns().stream().map(Column::name).toList()));
            long[] count = {0};
            scan.<IOException>each(table, row -> {
                count[0]++;
                line(out, Arrays.stream(row).map(BackupWriter::json).toArray());
            });
            counts.put(table.name(), count[0]);
        }
        return counts;
    }

    private void line(OutputStream out, Object value) throws IOException {
        out.write(mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static @Nullable Object json(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Number number -> number;
            case Boolean flag -> flag;
            default -> cell.toString();
        };
    }

    /** Counts what goes through. */
    private static final class Counted extends FilterOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
            count += bytes.length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }
    }
}
