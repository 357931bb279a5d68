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

/** The entities that a change is about as they are stored, moved on by each edit of the change. */
final class Stored {
    private final Map<UUID, Entity> entities = new HashMap<>();
    private final Connection connection;

    Stored(Connection connection) {
        this.connection = connection;
    }

    void load(RecordTable<?> table, List<UUID> ids) throws SQLException {
        entities.putAll(table.find(connection, ids));
    }

    @Nullable Entity find(UUID id) {
        return entities.get(id);
    }

    void apply(Edit<?> edit) {
        Entity after = edit.after();
        if (after == null) {
            entities.remove(edit.subject().id());
        } else {
            entities.put(after.id(), after);
        }
    }

    /**
     * The edits with what is really stored as their before, and an after as it will be read again. Absent if one
     * expects another version.
     */
    static Optional<List<Edit<?>>> resolve(Connection connection, Tables tables, List<Edit<?>> edits)
            throws SQLException {
        Stored stored = new Stored(connection);
        Map<RecordTable<?>, List<UUID>> ids = new HashMap<>();
        edits.stream()
                .filter(edit -> edit.before() != null)
                .map(Edit::subject)
                .forEach(it -> ids.computeIfAbsent(tables.of(it), table -> new ArrayList<>()).add(it.id()));
        for (Map.Entry<RecordTable<?>, List<UUID>> table : ids.entrySet()) {
            stored.load(table.getKey(), table.getValue());
        }
        List<Edit<?>> resolved = new ArrayList<>(edits.size());
        for (Edit<?> edit : edits) {
            Entity before = edit.before();
            Entity now = before == null ? null : stored.find(before.id());
            if (before != null && (now == null || now.version() != before.version())) {
                return Optional.empty();
            }
            Entity after = edit.after();
            Entity kept = after == null ? null : tables.of(after).stored(after);
            Edit<?> exact = new Edit<>(now, kept);
            stored.apply(exact);
            resolved.add(exact);
        }
        return Optional.of(resolved);
    }
}
