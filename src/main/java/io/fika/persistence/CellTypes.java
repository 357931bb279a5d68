package io.fika.persistence;

import io.fika.people.HalfDay;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which columns a component of a record gets, by its type. */
final class CellTypes {
    private static final Set<Type> ROUNDED = Set.of(double.class, Instant.class, ZonedDateTime.class);

    private CellTypes() {}

    /**
     * The cells for a component of this name and type.
     *
     * @throws IllegalArgumentException if no column can hold the type
     */
    static Cells of(String component, Type type) {
        String name = Column.snake(component);
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? RecordColumns.nested(name + "_", plain) : ofClass(name, plain);
        }
        if (type instanceof ParameterizedType set
                && set.getRawType() == Set.class
                && set.getActualTypeArguments()[0] == HalfDay.class) {
            return new OneCell(name, ColumnType.TEXT, CellTypes::join, CellTypes::split);
        }
        throw new IllegalArgumentException("No column for " + type);
    }

    private static Cells ofClass(String name, Class<?> type) {
        if (type.isEnum()) {
            return new OneCell(name, ColumnType.TEXT, it -> ((Enum<?>) it).name(), it -> constant(type, it));
        }
        if (type == String.class) {
            return new OneCell(name, ColumnType.TEXT);
        }
        if (type == UUID.class) {
            return new OneCell(name, ColumnType.ID);
        }
        if (type == int.class || type == Integer.class) {
            return new OneCell(name, ColumnType.INTEGER);
        }
        if (type == long.class) {
            return new OneCell(name, ColumnType.LONG);
        }
        if (type == double.class) {
            // a negative zero would come back as zero
            return new OneCell(name, ColumnType.DOUBLE, it -> (Double) it + 0.0, it -> it);
        }
        if (type == boolean.class) {
            return new OneCell(name, ColumnType.BOOLEAN);
        }
        return ofTime(name, type);
    }

    private static Cells ofTime(String name, Class<?> type) {
        if (type == LocalDate.class) {
            return new OneCell(name, ColumnType.DATE);
        }
        if (type == Instant.class) {
            // databases keep microseconds
            return new OneCell(
                    name,
                    ColumnType.TIME,
                    it -> ((Instant) it).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                    it -> ((OffsetDateTime) it).toInstant());
        }
        if (type == ZonedDateTime.class) {
            return new ZonedCells(name);
        }
        throw new IllegalArgumentException("No column for " + type);
    }

    /** Whether a value of this type may be read again as another: databases keep microseconds, and one zero. */
    static boolean isRounded(Type type) {
        return ROUNDED.contains(type)
                || (type instanceof Class<?> plain
                        && plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents()).anyMatch(it -> isRounded(it.getGenericType())));
    }

    private static Object constant(Class<?> type, Object name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a " + type.getSimpleName()));
    }

    private static Object join(Object halfDays) {
        return ((Collection<?>) halfDays)
                .stream().map(it -> ((HalfDay) it).code()).sorted().collect(Collectors.joining(","));
    }

    private static Object split(Object codes) {
        return Arrays.stream(codes.toString().split(","))
                .filter(code -> !code.isEmpty())
                .map(HalfDay::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
