package io.fika.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record's components as the cells of a row: first the columns, then, after them, one place for each component that
 * is a list, which has no column but a table of its own.
 */
final class RecordColumns implements Cells {
    /** Where in the row a component lies. */
    private record Place(Method accessor, Cells cells, int at) {}

    /** A component that is a list, and its place in the row. */
    record ListComponent(String name, Type element, int at) {}

    private final Constructor<?> constructor;
    private final List<Place> places = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<ListComponent> lists = new ArrayList<>();
    /** The places whose values a database may round. */
    private final List<Place> rounded = new ArrayList<>();

    private RecordColumns(String prefix, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        constructor = Records.canonical(type);
        long width = Arrays.stream(components)
                .filter(it -> it.getType() != List.class)
                .mapToLong(it -> CellTypes.of(it.getName(), it.getGenericType()).columns().size())
                .sum();
        for (RecordComponent component : components) {
            if (component.getType() == List.class) {
                int at = (int) width + lists.size();
                Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                lists.add(new ListComponent(component.getName(), element, at));
                places.add(new Place(component.getAccessor(), new ListCell(), at));
            } else {
                Cells cells = CellTypes.of(component.getName(), component.getGenericType());
                Place place = new Place(component.getAccessor(), cells, columns.size());
                places.add(place);
                if (CellTypes.isRounded(component.getGenericType())) {
                    rounded.add(place);
                }
                cells.columns().forEach(column -> columns.add(column.prefixed(prefix)));
            }
        }
    }

    static RecordColumns of(Class<?> type) {
        return new RecordColumns("", type);
    }

    static RecordColumns nested(String prefix, Class<?> type) {
        RecordColumns nested = new RecordColumns(prefix, type);
        if (!nested.lists.isEmpty()) {
            throw new IllegalArgumentException("A list within a nested record has no table: " + type);
        }
        return nested;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    List<ListComponent> lists() {
        return lists;
    }

    /** How many cells a row has, with those of the lists. */
    int width() {
        return columns.size() + lists.size();
    }

    @Override
    public void spread(@Nullable Object value, @Nullable Object[] row, int at) {
        for (Place place : places) {
            place.cells().spread(value == null ? null : Records.value(place.accessor(), value), row, at + place.at());
        }
    }

    /** Whether a value is read again as it is: times in microseconds, no negative zero. */
    boolean keeps(Object value) {
        return rounded.stream().allMatch(place -> keeps(place.cells(), Records.value(place.accessor(), value)));
    }

    private static boolean keeps(Cells cells, @Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (cells instanceof RecordColumns nested) {
            return nested.keeps(value);
        }
        @Nullable Object[] row = new Object[cells.columns().size()];
        cells.spread(value, row, 0);
        return value.equals(cells.gather(row, 0));
    }

    @Override
    public @Nullable Object gather(@Nullable Object[] row, int at) {
        return Arrays.stream(row, at, at + columns.size()).allMatch(Objects::isNull) ? null : build(row, at);
    }

    private Object build(@Nullable Object[] row, int at) {
        @Nullable Object[] arguments = new Object[places.size()];
        for (int i = 0; i < arguments.length; i++) {
            Place place = places.get(i);
            arguments[i] = place.cells().gather(row, at + place.at());
        }
        return Records.make(constructor, arguments);
    }

    /** A list keeps its place in the row as it is. */
    private record ListCell() implements Cells {
        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public void spread(@Nullable Object value, @Nullable Object[] row, int at) {
            row[at] = value;
        }

        @Override
        public @Nullable Object gather(@Nullable Object[] row, int at) {
            return row[at] == null ? List.of() : row[at];
        }
    }
}
