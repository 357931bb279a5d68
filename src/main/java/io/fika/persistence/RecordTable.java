package io.fika.persistence;

import io.fika.journal.Edit;
import io.fika.journal.Entity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of one type of entity, with the tables of its lists. The statements are built once, from the record's
 * components. Entities written in one call go in one batch per table.
 */
final class RecordTable<E extends Entity> {
    private final Class<E> type;
    private final String name;
    private final RecordColumns columns;
    private final List<ChildTable> children;
    private final RowShape shape;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;

    RecordTable(Class<E> type) {
        this.type = type;
        name = Column.snake(type.getSimpleName());
        columns = RecordColumns.of(type);
        children = columns.lists().stream().map(list -> new ChildTable(name, list)).toList();
        shape = new RowShape(name, columns.columns().stream().map(Column::name).toList());
        String list = Column.list(columns.columns());
        String marks = columns.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        String table = Column.quoted(name);
        insert = "insert into " + table + " (" + list + ") values (" + marks + ")";
        update = "update " + table + " set "
                + columns.columns().stream().map(it -> it.quoted() + " = ?").collect(Collectors.joining(", "))
                + " where \"id\" = ? and \"version\" = ?";
        delete = "delete from " + table + " where \"id\" = ? and \"version\" = ?";
        select = "select " + list + " from " + table;
    }

    Class<E> type() {
        return type;
    }

    String name() {
        return name;
    }

    /** The entity as it will be read again: times in microseconds, no negative zero. */
    E stored(E entity) {
        return columns.keeps(entity) ? entity : entity(row(entity));
    }

    /** The entity's cells, its lists after its columns. */
    private @Nullable Object[] row(E entity) {
        @Nullable Object[] row = new Object[columns.width()];
        columns.spread(entity, row, 0);
        return row;
    }

    /** Adds the entity's rows to the seal. */
    void seal(Seal seal, E entity) {
        @Nullable Object[] row = row(entity);
        seal.add(shape, row);
        children.forEach(child -> child.rows(entity.id(), row).forEach(it -> seal.add(child.shape(), it)));
    }

    /** Takes the entity's rows from the seal. */
    void unseal(Seal seal, E entity) {
        @Nullable Object[] row = row(entity);
        seal.remove(shape, row);
        children.forEach(child -> child.rows(entity.id(), row).forEach(it -> seal.remove(child.shape(), it)));
    }

    void insert(Connection connection, List<E> entities) throws SQLException {
        List<@Nullable Object[]> rows = entities.stream().map(this::row).toList();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        for (ChildTable child : children) {
            child.insert(connection, entities, rows);
        }
    }

    /** Whether each was stored in the version of its before; if not, the caller rolls back. */
    boolean update(Connection connection, List<Edit<E>> edits) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (Edit<E> edit : edits) {
                bind(statement, row(edit.subject()));
                statement.setObject(columns.columns().size() + 1, edit.subject().id());
                statement.setLong(columns.columns().size() + 2, edit.subject().version() - 1);
                statement.addBatch();
            }
            if (!eachOne(statement.executeBatch())) {
                return false;
            }
        }
        for (ChildTable child : children) {
            List<E> different = edits.stream()
                    .filter(edit -> !child.list(row(Objects.requireNonNull(edit.before())))
                            .equals(child.list(row(edit.subject()))))
                    .map(Edit::subject)
                    .toList();
            if (!different.isEmpty()) {
                child.delete(connection, different);
                child.insert(connection, different, different.stream().map(this::row).toList());
            }
        }
        return true;
    }

    /** Whether each was stored in this version; if not, the caller rolls back. Lists go with their owner. */
    boolean delete(Connection connection, List<E> entities) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            for (E entity : entities) {
                statement.setObject(1, entity.id());
                statement.setLong(2, entity.version());
                statement.addBatch();
            }
            return eachOne(statement.executeBatch());
        }
    }

    /** All entities, in the order of their identities. */
    List<E> all(Connection connection) throws SQLException {
        List<E> all = read(connection, Wanted.everything());
        all.sort(Comparator.comparing(Entity::id));
        return all;
    }

    /** Those that are stored of these identities. */
    Map<UUID, E> find(Connection connection, Collection<UUID> ids) throws SQLException {
        Map<UUID, E> found = HashMap.newHashMap(ids.size());
        read(connection, Wanted.of(ids)).forEach(it -> found.put(it.id(), it));
        return found;
    }

    private List<E> read(Connection connection, Wanted wanted) throws SQLException {
        List<Map<UUID, List<Object>>> lists = new ArrayList<>();
        for (ChildTable child : children) {
            lists.add(child.read(connection, wanted));
        }
        List<E> entities = new ArrayList<>();
        if (wanted.scans()) {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                read(statement.executeQuery(), wanted, lists, entities);
            }
        } else {
            try (PreparedStatement statement = connection.prepareStatement(select + " where \"id\" = any(?)")) {
                for (UUID[] part : wanted.parts()) {
                    statement.setObject(1, part);
                    read(statement.executeQuery(), wanted, lists, entities);
                }
            }
        }
        return entities;
    }

    private void read(ResultSet rows, Wanted wanted, List<Map<UUID, List<Object>>> lists, List<E> entities)
            throws SQLException {
        List<Column> all = columns.columns();
        while (rows.next()) {
            UUID id = rows.getObject(1, UUID.class); // the first component of every entity
            if (wanted.takes(id)) {
                @Nullable Object[] row = new Object[columns.width()];
                for (int cell = 0; cell < all.size(); cell++) {
                    row[cell] = all.get(cell).type().read(rows, cell + 1);
                }
                for (int i = 0; i < lists.size(); i++) {
                    row[children.get(i).at()] = lists.get(i).get(id);
                }
                entities.add(entity(row));
            }
        }
    }

    private E entity(@Nullable Object[] row) {
        return type.cast(Objects.requireNonNull(columns.gather(row, 0)));
    }

    private void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int cell = 0; cell < columns.columns().size(); cell++) {
            statement.setObject(cell + 1, row[cell]);
        }
    }

    private static boolean eachOne(int[] counts) {
        return Arrays.stream(counts).allMatch(count -> count == 1);
    }
}
