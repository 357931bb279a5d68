package io.fika.persistence;

import io.fika.journal.Entity;
import io.fika.journal.Past;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds how entities were from what is stored now, by taking back one edit of the journal after the other. A clock
 * that was set back between two changes does not change their order: the earlier counts as done no later than the other.
 */
record Replaying<E extends Entity>(RecordTable<E> table, EditCodec codec) {
    /** An edit in the journal, and the number and time of its change. */
    private record Row(Instant at, long number, JournalTable.Row edit) {
        UUID entity() {
            return edit.entity();
        }
    }

    Past<E> read(Handle handle) throws SQLException {
        Map<UUID, E> states = new HashMap<>();
        table.all(handle.getConnection()).forEach(entity -> states.put(entity.id(), entity));
        Map<UUID, List<Past.Version<E>>> lives = new HashMap<>();
        Instant later = Instant.MAX;
        for (Row row : rows(handle)) {
            later = row.at().isBefore(later) ? row.at() : later;
            E state = states.get(row.entity());
            lives.computeIfAbsent(row.entity(), missing -> new ArrayList<>()).add(new Past.Version<>(later, state));
            takeBack(row, state, states);
        }
        // what has been there from the beginning is in no journal
        states.forEach((id, state) -> lives.computeIfAbsent(id, missing -> new ArrayList<>())
                .add(new Past.Version<>(Instant.MIN, state)));
        lives.values().forEach(Collections::reverse);
        return new Past<>(table.type(), State.read(handle).changes(), lives);
    }

    private void takeBack(Row row, @Nullable E state, Map<UUID, E> states) {
        String before = row.edit().before();
        if (before == null) {
            states.remove(row.entity());
        } else if (row.edit().after() == null) {
            states.put(row.entity(), table.type().cast(codec.whole(table.type(), before)));
        } else if (state != null) {
            states.put(row.entity(), table.type().cast(codec.patched(state, before)));
        }
    }

    /** All edits of the type, the last first. */
    private List<Row> rows(Handle handle) {
        List<Row> rows = new ArrayList<>(handle.createQuery("""
                        select j."at", e."number", e."position", e."type", e."entity", e."before", e."after"
                        from "journal_edit" e join "journal" j on j."number" = e."number"
                        where e."type" = ?
                        """)
                .bind(0, table.name())
                .map((row, context) -> new Row(at(row), row.getLong(2), new JournalTable.Row(
                        row.getInt(3), row.getString(4), row.getObject(5, UUID.class), row.getString(6),
                        row.getString(7))))
                .list());
        handle.createQuery("""
                        select j."at", p."number", p."edits"
                        from "journal_pack" p join "journal" j on j."number" = p."number"
                        """)
                .map((pack, context) -> packed(at(pack), pack.getLong(2), pack.getBytes(3)))
                .forEach(rows::addAll);
        rows.sort(Comparator.comparingLong(Row::number).thenComparingInt(row -> row.edit().position()).reversed());
        return rows;
    }

    private List<Row> packed(Instant at, long number, byte[] edits) {
        return EditPack.rows(edits).stream()
                .filter(edit -> edit.type().equals(table.name()))
                .map(edit -> new Row(at, number, edit))
                .toList();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
