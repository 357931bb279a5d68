package io.fika.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of a database as they are, of whatever schema: for checking, backing up and upgrading. */
final class TableScan {
    /** A table with the columns that it really has. */
    record Table(String name, List<Column> columns) {
        RowShape shape() {
            return new RowShape(name, columns.stream().map(Column::name).toList());
        }
    }

    /** Takes one row after the other. */
    interface Rows<X extends Exception> {
        void row(@Nullable Object[] row) throws SQLException, X;
    }

    private final Connection connection;

    TableScan(Connection connection) {
        this.connection = connection;
    }

    /** All tables, by name. */
    List<Table> tables() throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        String[] kinds = {"BASE TABLE", "TABLE"};
        try (ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", null, kinds)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(new Table(name, columns(name)));
        }
        return tables;
    }

    <X extends Exception> void each(Table table, Rows<X> rows) throws SQLException, X {
        String sql = "select " + Column.list(table.columns()) + " from " + Column.quoted(table.name());
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                @Nullable Object[] row = new Object[table.columns().size()];
                for (int cell = 0; cell < row.length; cell++) {
                    row[cell] = table.columns().get(cell).type().read(result, cell + 1);
                }
                rows.row(row);
            }
        }
    }

    private List<Column> columns(String table) throws SQLException {
        String sql = "select * from " + Column.quoted(table) + " where 1 = 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ResultSetMetaData names = statement.executeQuery().getMetaData();
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i <= names.getColumnCount(); i++) {
                columns.add(new Column(names.getColumnName(i), type(names.getColumnTypeName(i))));
            }
            return columns;
        }
    }

    private static ColumnType type(String name) throws SQLException {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UUID" -> ColumnType.ID;
            case "INTEGER" -> ColumnType.INTEGER;
            case "BIGINT" -> ColumnType.LONG;
            case "DOUBLE PRECISION" -> ColumnType.DOUBLE;
            case "BOOLEAN" -> ColumnType.BOOLEAN;
            case "DATE" -> ColumnType.DATE;
            case "TIMESTAMP WITH TIME ZONE" -> ColumnType.TIME;
            case "BINARY VARYING" -> ColumnType.BYTES;
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> ColumnType.TEXT;
            default -> throw new SQLException("A column of a type that no schema has");
        };
    }
}
