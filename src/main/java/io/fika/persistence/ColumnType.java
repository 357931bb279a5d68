package io.fika.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of column that the tables use; a value is bound as it is and read as the same Java type. */
enum ColumnType {
    TEXT {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }
    },
    ID {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, UUID.class);
        }
    },
    INTEGER {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, Integer.class);
        }
    },
    LONG {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, Long.class);
        }
    },
    DOUBLE {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, Double.class);
        }
    },
    BOOLEAN {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, Boolean.class);
        }
    },
    DATE {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalDate.class);
        }
    },
    BYTES {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getBytes(index);
        }
    },
    TIME {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, OffsetDateTime.class);
        }
    };

    /** The value of a column of the row that is read now. */
    abstract @Nullable Object read(ResultSet rows, int index) throws SQLException;

    /**
     * The value that a backup holds.
     *
     * @throws IllegalArgumentException if it is none of this type
     */
    @Nullable Object parse(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        try {
            return switch (this) {
                case TEXT -> cell.stringValue();
                case ID -> UUID.fromString(cell.stringValue());
                case INTEGER -> cell.intValue();
                case LONG -> cell.longValue();
                case DOUBLE -> cell.doubleValue();
                case BOOLEAN -> cell.booleanValue();
                case DATE -> LocalDate.parse(cell.stringValue());
                case BYTES -> Base64.getDecoder().decode(cell.stringValue());
                case TIME -> OffsetDateTime.parse(cell.stringValue());
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time", e);
        }
    }
}
