package io.fika.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value in one column, translated if the column cannot hold it as it is. */
record OneCell(List<Column> columns, Function<Object, Object> in, Function<Object, Object> out) implements Cells {
    OneCell(String name, ColumnType type, Function<Object, Object> in, Function<Object, Object> out) {
        this(List.of(new Column(name, type)), in, out);
    }

    OneCell(String name, ColumnType type) {
        this(name, type, Function.identity(), Function.identity());
    }

    @Override
    public void spread(@Nullable Object value, @Nullable Object[] row, int at) {
        row[at] = value == null ? null : in.apply(value);
    }

    @Override
    public @Nullable Object gather(@Nullable Object[] row, int at) {
        Object cell = row[at];
        return cell == null ? null : out.apply(cell);
    }
}
