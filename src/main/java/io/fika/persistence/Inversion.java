package io.fika.persistence;

import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Reversal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The opposite of a change in the journal, worked out against what is stored now. It takes back what the change did and
 * nothing else: a component that was edited otherwise since stays, one that no longer is as the change left it refuses.
 */
record Inversion(Tables tables, EditCodec codec) {
    /** The edits that take these back; absent if the entities have gone on since. */
    Optional<List<Edit<?>>> of(Connection connection, List<JournalTable.Row> rows) throws SQLException {
        Stored stored = load(connection, rows);
        List<Edit<?>> edits = new ArrayList<>(rows.size());
        for (JournalTable.Row row : rows.reversed()) {
            Optional<Edit<?>> edit = inverted(row, stored.find(row.entity()));
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
            stored.apply(edit.get());
        }
        return Optional.of(edits);
    }

    /** The same for each edit by itself: what was edited since stays, and is named. */
    List<Reversal> piecemeal(Connection connection, List<JournalTable.Row> rows) throws SQLException {
        Stored stored = load(connection, rows);
        List<Reversal> reversals = new ArrayList<>(rows.size());
        for (JournalTable.Row row : rows.reversed()) {
            Reversal reversal = reversal(row, stored.find(row.entity()));
            if (reversal.edit() != null) {
                stored.apply(reversal.edit());
            }
            reversals.add(reversal);
        }
        return reversals;
    }

    private Reversal reversal(JournalTable.Row row, @Nullable Entity now) {
        String before = row.before();
        String after = row.after();
        if (after == null || now == null) {
            Edit<?> edit = after == null && before != null && now == null
                    ? Edit.added(codec.whole(tables.named(row.type()).type(), before))
                    : null;
            return new Reversal(row.entity(), now, edit, Set.of());
        }
        Set<String> since = codec.differing(now, after);
        if (before == null) {
            return new Reversal(row.entity(), now, Edit.removed(now), since);
        }
        Edit<?> edit = Edit.changed(now, codec.patched(now, codec.without(before, since)));
        return new Reversal(row.entity(), now, edit.isEmpty() ? null : edit, since);
    }

    private Stored load(Connection connection, List<JournalTable.Row> rows) throws SQLException {
        Map<String, List<UUID>> ids = new HashMap<>();
        rows.forEach(row -> ids.computeIfAbsent(row.type(), it -> new ArrayList<>()).add(row.entity()));
        Stored stored = new Stored(connection);
        for (Map.Entry<String, List<UUID>> type : ids.entrySet()) {
            stored.load(tables.named(type.getKey()), type.getValue());
        }
        return stored;
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
