package io.fika.ui.people;

import java.util.Optional;

/** By what the table is put in order. */
record RowOrder(ListColumn column, boolean descending) {
    /** As {@link #parse} reads it. */
    String written() {
        return (descending ? "-" : "") + column.key();
    }

    /** Absent for none: by name, or the best that is found first. */
    static Optional<RowOrder> parse(String written) {
        boolean descending = written.startsWith("-");
        return ListColumn.parse(descending ? written.substring(1) : written)
                .map(column -> new RowOrder(column, descending));
    }
}
