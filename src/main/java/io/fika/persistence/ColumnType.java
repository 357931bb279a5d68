package io.fika.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    TIME {
        @Override
        @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, OffsetDateTime.class);
        }
    };

    abstract @Nullable Object read(ResultSet rows, int index) throws SQLException;
}
