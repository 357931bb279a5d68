package io.fika.persistence;

import io.fika.journal.Entity;
import io.fika.journal.Past;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
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
    /** An edit in the journal; of one that removed there is no after. */
    private record Row(Instant at, UUID entity, @Nullable String before, boolean removed) {}

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
        return new Past<>(lives);
    }

    private void takeBack(Row row, @Nullable E state, Map<UUID, E> states) {
        String before = row.before();
        if (before == null) {
            states.remove(row.entity());
        } else if (row.removed()) {
            states.put(row.entity(), table.type().cast(codec.whole(table.type(), before)));
        } else if (state != null) {
            states.put(row.entity(), table.type().cast(codec.patched(state, before)));
        }
    }

    private List<Row> rows(Handle handle) {
        return handle.createQuery("""
                        select j."at", e."entity", e."before", e."after" is null
                        from "journal_edit" e join "journal" j on j."number" = e."number"
                        where e."type" = ? order by e."number" desc, e."position" desc
                        """)
                .bind(0, Column.snake(table.type().getSimpleName()))
                .map((rows, context) -> new Row(
                        rows.getObject(1, OffsetDateTime.class).toInstant(), rows.getObject(2, UUID.class),
                        rows.getString(3), rows.getBoolean(4)))
                .list();
    }
}
