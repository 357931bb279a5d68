package io.fika.persistence;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A column of a table. */
record Column(String name, ColumnType type) {
    Column prefixed(String prefix) {
        return new Column(prefix + name, type);
    }

    String quoted() {
        return quoted(name);
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String list(Collection<Column> columns) {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }

    /** The database's name for a Java name: {@code cadenceDays} is {@code cadence_days}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
