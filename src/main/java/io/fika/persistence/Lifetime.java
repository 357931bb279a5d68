package io.fika.persistence;

import io.fika.journal.Entity;
import io.fika.journal.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How one entity became what it is: found by taking back one edit of the journal after the other. */
record Lifetime<E extends Entity>(RecordTable<E> table, EditCodec codec) {
    private static final String CHANGE = "j.\"number\", j.\"at\", j.\"label\", j.\"kind\" = 'DONE' and not j.\"undone\"";

    /** An edit of the entity, and the change that it belongs to. */
    private record Row(long number, Instant at, String label, boolean stands, JournalTable.Row edit) {}

    /** @param now as it is stored */
    List<Step<E>> read(Handle handle, E now, int limit) {
        List<Step<E>> steps = new ArrayList<>();
        @Nullable E after = now;
        for (Row row : rows(handle, now.id())) {
            @Nullable E before = before(row.edit(), after);
            if (row.stands()) {
                steps.add(new Step<>(row.at(), row.label(), before, after));
            }
            if (steps.size() == limit) {
                return steps;
            }
            after = before;
        }
        return steps;
    }

    private @Nullable E before(JournalTable.Row edit, @Nullable E after) {
        String before = edit.before();
        if (before == null) {
            return null;
        }
        if (edit.after() == null) {
            return table.type().cast(codec.whole(table.type(), before));
        }
        return after == null ? null : table.type().cast(codec.patched(after, before));
    }

    /** All edits of the entity, the last first. */
    private static List<Row> rows(Handle handle, UUID entity) {
        List<Row> rows = new ArrayList<>(handle.createQuery("select " + CHANGE
                        + ", e.\"position\", e.\"type\", e.\"before\", e.\"after\" from \"journal_edit\" e"
                        + " join \"journal\" j on j.\"number\" = e.\"number\" where e.\"entity\" = ?")
                .bind(0, entity)
                .map((row, context) -> row(row, new JournalTable.Row(
                        row.getInt(5), row.getString(6), entity, row.getString(7), row.getString(8))))
                .list());
        handle.createQuery("select " + CHANGE + ", p.\"entities\", p.\"edits\" from \"journal_pack\" p"
                        + " join \"journal\" j on j.\"number\" = p.\"number\""
                        + " where p.\"first\" <= :entity and p.\"last\" >= :entity")
                .bind("entity", entity)
                .map((pack, context) -> EditPack.holds(pack.getBytes(5), entity)
                        ? packed(pack, entity)
                        : List.<Row>of())
                .forEach(rows::addAll);
        rows.sort(Comparator.comparingLong(Row::number).thenComparingInt(row -> row.edit().position()).reversed());
        return rows;
    }

    private static List<Row> packed(ResultSet pack, UUID entity) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (JournalTable.Row edit : EditPack.rows(pack.getBytes(6))) {
            if (edit.entity().equals(entity)) {
                rows.add(row(pack, edit));
            }
        }
        return rows;
    }

    private static Row row(ResultSet row, JournalTable.Row edit) throws SQLException {
        return new Row(
                row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getBoolean(4),
                edit);
    }
}
