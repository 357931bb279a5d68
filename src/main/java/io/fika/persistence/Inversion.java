package io.fika.persistence;

import io.fika.journal.Edit;
import io.fika.journal.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The opposite of a change in the journal, worked out against what is stored now. It takes back what the change did and
 * nothing else: a component that was edited otherwise since stays, one that no longer is as the change left it refuses.
 */
final class Inversion {
    private final Tables tables;
    private final EditCodec codec;
    private final Map<UUID, Entity> now = new HashMap<>();

    Inversion(Tables tables, EditCodec codec) {
        this.tables = tables;
        this.codec = codec;
    }

    /** The edits that take these back; absent if the entities have gone on since. */
    Optional<List<Edit<?>>> of(Connection connection, List<JournalTable.Row> rows) throws SQLException {
        load(connection, rows);
        List<Edit<?>> edits = new ArrayList<>();
        for (JournalTable.Row row : rows.reversed()) {
            Optional<Edit<?>> edit = inverted(row, now.get(row.entity()));
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
            if (edit.get().after() == null) {
                now.remove(row.entity());
            } else {
                now.put(row.entity(), edit.get().subject());
            }
        }
        return Optional.of(edits);
    }

    private void load(Connection connection, List<JournalTable.Row> rows) throws SQLException {
        Map<String, List<UUID>> ids = new HashMap<>();
        rows.forEach(row -> ids.computeIfAbsent(row.type(), it -> new ArrayList<>()).add(row.entity()));
        for (Map.Entry<String, List<UUID>> type : ids.entrySet()) {
            now.putAll(tables.named(type.getKey()).find(connection, type.getValue()));
        }
    }

    private Optional<Edit<?>> inverted(JournalTable.Row row, @Nullable Entity stored) {
        String before = row.before();
        String after = row.after();
        if (after == null && before != null) {
            return stored != null
                    ? Optional.empty()
                    : Optional.of(Edit.added(codec.whole(tables.named(row.type()).type(), before)));
        }
        if (stored == null || after == null || !codec.matches(stored, after)) {
            return Optional.empty();
        }
        return Optional.of(
                before == null ? Edit.removed(stored) : Edit.changed(stored, codec.patched(stored, before)));
    }
}
