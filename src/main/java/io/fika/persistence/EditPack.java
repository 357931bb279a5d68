package io.fika.persistence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Edits of the journal that lie together in one row: a change of ten thousand people would be ten thousand rows with two
 * entries of an index each, which took longer to write than the people themselves.
 */
final class EditPack {
    static final RowShape SHAPE = new RowShape(
            "journal_pack", List.of("number", "position", "first", "last", "entities", "edits"));
    static final String INSERT = "insert into \"journal_pack\" (\"number\", \"position\", \"first\", \"last\","
            + " \"entities\", \"edits\") values (?, ?, ?, ?, ?, ?)";

    private static final Comparator<UUID> UNSIGNED =
            Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                    .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);
    private static final int ID_BYTES = 16;

    /** That of its first edit in the change. */
    private final int position;
    /** The least identity, as databases compare them, which is without sign. */
    private final UUID first;
    private final UUID last;
    /** The identities of the edited, sixteen bytes each. */
    private final byte[] entities;
    /** Three lines for each edit, deflated: place, type and identity; the before; the after. */
    private final byte[] edits;

    private EditPack(int position, UUID first, UUID last, byte[] entities, byte[] edits) {
        this.position = position;
        this.first = first;
        this.last = last;
        this.entities = entities;
        this.edits = edits;
    }

    /** The edits of these rows, of which there is at least one. */
    static EditPack of(List<JournalTable.Row> rows) {
        ByteBuffer entities = ByteBuffer.allocate(rows.size() * ID_BYTES);
        StringBuilder text = new StringBuilder();
        UUID first = rows.getFirst().entity();
        UUID last = first;
        for (JournalTable.Row row : rows) {
            UUID entity = row.entity();
            entities.putLong(entity.getMostSignificantBits()).putLong(entity.getLeastSignificantBits());
            first = UNSIGNED.compare(entity, first) < 0 ? entity : first;
            last = UNSIGNED.compare(entity, last) > 0 ? entity : last;
            text.append(row.position()).append(' ').append(row.type()).append(' ').append(entity).append('\n');
            text.append(line(row.before())).append('\n');
            text.append(line(row.after())).append('\n');
        }
        byte[] edits = deflated(text.toString().getBytes(StandardCharsets.US_ASCII));
        return new EditPack(rows.getFirst().position(), first, last, entities.array(), edits);
    }

    @Nullable Object[] cells(long number) {
        return new @Nullable Object[] {number, position, first, last, entities, edits};
    }

    static boolean holds(byte[] entities, UUID entity) {
        ByteBuffer all = ByteBuffer.wrap(entities);
        while (all.hasRemaining()) {
            // both are read in any case
            boolean most = all.getLong() == entity.getMostSignificantBits();
            boolean least = all.getLong() == entity.getLeastSignificantBits();
            if (most && least) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a pack. */
    static List<JournalTable.Row> rows(byte[] edits) {
        List<JournalTable.Row> rows = new ArrayList<>();
        Iterator<String> lines = inflated(edits).lines().iterator();
        while (lines.hasNext()) {
            String[] head = lines.next().split(" ");
            rows.add(new JournalTable.Row(
                    Integer.parseInt(head[0]), head[1], UUID.fromString(head[2]), value(lines.next()),
                    value(lines.next())));
        }
        return rows;
    }

    // JSON as the codec writes it is never empty, of one line, and plain ASCII
    private static String line(@Nullable String json) {
        return json == null ? "" : json;
    }

    private static @Nullable String value(String line) {
        return line.isEmpty() ? null : line;
    }

    private static byte[] deflated(byte[] plain) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static String inflated(byte[] packed) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8);
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    throw new IllegalStateException("A pack of the journal ends too early");
                }
                out.write(buffer, 0, count);
            }
            return out.toString(StandardCharsets.US_ASCII);
        } catch (DataFormatException e) {
            throw new IllegalStateException("A pack of the journal cannot be read", e);
        }
    }
}
