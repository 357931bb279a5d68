package io.fika.persistence;

import io.fika.journal.Entity;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of a component that is a list: owner, position in the list, and the element's columns. */
final class ChildTable {
    private final RecordColumns.ListComponent component;
    private final String name;
    private final Cells element;
    private final RowShape shape;
    private final String insert;
    private final String delete;
    private final String select;
    private final String ofOwners;

    ChildTable(String owner, RecordColumns.ListComponent component) {
        String singular = Column.snake(component.name()).replaceAll("s$", "");
        this.component = component;
        name = owner + "_" + singular;
        element = cells(singular, component.element());
        shape = new RowShape(
                name,
                Stream.concat(Stream.of(owner, "position"), element.columns().stream().map(Column::name))
                        .toList());
        String quoted = Column.quoted(owner);
        String columns = quoted + ", \"position\", " + Column.list(element.columns());
        insert = "insert into " + Column.quoted(name) + " (" + columns + ") values (?, ?"
                + ", ?".repeat(element.columns().size()) + ")";
        delete = "delete from " + Column.quoted(name) + " where " + quoted + " = ?";
        select = "select " + columns + " from " + Column.quoted(name);
        ofOwners = select + " where " + quoted + " = any(?)";
    }

    private static Cells cells(String name, Type type) {
        return type instanceof Class<?> plain && plain.isRecord() ? RecordColumns.of(plain) : CellTypes.of(name, type);
    }

    String name() {
        return name;
    }

    /** Where the list lies in a row of the owner. */
    int at() {
        return component.at();
    }

    RowShape shape() {
        return shape;
    }

    /** The rows of one owner's list: owner, position, and the element's cells. */
    List<@Nullable Object[]> rows(UUID owner, @Nullable Object[] row) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Object value : list(row)) {
            @Nullable Object[] cells = new Object[element.columns().size() + 2];
            cells[0] = owner;
            cells[1] = rows.size();
            element.spread(value, cells, 2);
            rows.add(cells);
        }
        return rows;
    }

    /** Writes the lists of these owners' rows; owners have none yet. */
    void insert(Connection connection, List<? extends Entity> owners, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            boolean any = false;
            for (int i = 0; i < owners.size(); i++) {
                for (@Nullable Object[] cells : rows(owners.get(i).id(), rows.get(i))) {
                    for (int cell = 0; cell < cells.length; cell++) {
                        statement.setObject(cell + 1, cells[cell]);
                    }
                    statement.addBatch();
                    any = true;
                }
            }
            if (any) {
                statement.executeBatch();
            }
        }
    }

    void delete(Connection connection, List<? extends Entity> owners) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            for (Entity owner : owners) {
                statement.setObject(1, owner.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The lists of the owners that are wanted. */
    Map<UUID, List<Object>> read(Connection connection, Wanted owners) throws SQLException {
        List<Item> items = new ArrayList<>();
        if (owners.scans()) {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                read(statement.executeQuery(), owners, items);
            }
        } else {
            try (PreparedStatement statement = connection.prepareStatement(ofOwners)) {
                for (UUID[] part : owners.parts()) {
                    statement.setObject(1, part);
                    read(statement.executeQuery(), owners, items);
                }
            }
        }
        items.sort(Comparator.comparingInt(Item::position)); // rows come in no order
        Map<UUID, List<Object>> lists = new HashMap<>();
        items.forEach(item -> lists.computeIfAbsent(item.owner(), id -> new ArrayList<>()).add(item.value()));
        return lists;
    }

    private void read(ResultSet rows, Wanted owners, List<Item> items) throws SQLException {
        List<Column> columns = element.columns();
        @Nullable Object[] cells = new Object[columns.size()];
        while (rows.next()) {
            UUID owner = rows.getObject(1, UUID.class);
            if (owners.takes(owner)) {
                for (int cell = 0; cell < cells.length; cell++) {
                    cells[cell] = columns.get(cell).type().read(rows, cell + 3);
                }
                items.add(new Item(owner, rows.getInt(2), Objects.requireNonNull(element.gather(cells, 0))));
            }
        }
    }

    private record Item(UUID owner, int position, Object value) {}

    List<?> list(@Nullable Object[] row) {
        return row[at()] instanceof List<?> list ? list : List.of();
    }
}
