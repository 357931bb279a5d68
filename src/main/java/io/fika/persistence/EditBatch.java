package io.fika.persistence;

import io.fika.journal.Edit;
import io.fika.journal.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The edits of one change, sorted for the tables: what is added first, each table after those that it refers to; then
 * what changed; then what is removed, in the reverse order.
 */
final class EditBatch {
    private final List<RecordTable<?>> tables;
    private final Map<RecordTable<?>, List<Entity>> added = new HashMap<>();
    private final Map<RecordTable<?>, List<Edit<Entity>>> changed = new HashMap<>();
    private final Map<RecordTable<?>, List<Entity>> removed = new HashMap<>();

    EditBatch(Tables tables, List<Edit<?>> edits) {
        this.tables = tables.all();
        for (Edit<?> edit : edits) {
            RecordTable<Entity> table = tables.of(edit.subject());
            Entity before = edit.before();
            if (before == null) {
                added.computeIfAbsent(table, it -> new ArrayList<>()).add(edit.subject());
            } else if (edit.after() == null) {
                removed.computeIfAbsent(table, it -> new ArrayList<>()).add(before);
            } else {
                changed.computeIfAbsent(table, it -> new ArrayList<>()).add(new Edit<>(before, edit.after()));
            }
        }
    }

    /** Whether every edit met the version that it expected; if not, the caller rolls back. */
    boolean write(Connection connection) throws SQLException {
        for (RecordTable<?> table : tables) {
            if (added.containsKey(table)) {
                insert(connection, table);
            }
        }
        for (RecordTable<?> table : tables) {
            if (changed.containsKey(table) && !update(connection, table)) {
                return false;
            }
        }
        for (RecordTable<?> table : tables.reversed()) {
            if (removed.containsKey(table) && !delete(connection, table)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the entities were sorted by their own table
    private <E extends Entity> void insert(Connection connection, RecordTable<E> table) throws SQLException {
        table.insert(connection, (List<E>) Objects.requireNonNull(added.get(table)));
    }

    @SuppressWarnings("unchecked") // as above
    private <E extends Entity> boolean update(Connection connection, RecordTable<E> table) throws SQLException {
        List<?> edits = Objects.requireNonNull(changed.get(table));
        return table.update(connection, (List<Edit<E>>) edits);
    }

    @SuppressWarnings("unchecked") // as above
    private <E extends Entity> boolean delete(Connection connection, RecordTable<E> table) throws SQLException {
        return table.delete(connection, (List<E>) Objects.requireNonNull(removed.get(table)));
    }
}
