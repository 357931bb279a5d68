package io.fika.ui.people;

import java.util.List;
import java.util.Optional;

/** By what the table is put in order. */
record RowOrder(PersonColumn column, boolean descending) {
    /** As {@link #parse} reads it. */
    String written() {
        return (descending ? "-" : "") + column.name();
    }

    /** Absent for none: by name, or the best that is found first. */
    static Optional<RowOrder> parse(String written) {
        boolean descending = written.startsWith("-");
        String name = descending ? written.substring(1) : written;
        return List.of(PersonColumn.values()).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> new RowOrder(column, descending));
    }
}
