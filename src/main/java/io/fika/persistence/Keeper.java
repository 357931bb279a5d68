package io.fika.persistence;

import io.fika.journal.Outcome;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Sees to it that a commit is on the disk and that the mark beside the database knows of it. */
final class Keeper {
    private static final Logger LOG = System.getLogger(Keeper.class.getName());

    private final Connections connections;
    private final @Nullable Watermark watermark;
    private @Nullable String counts;

    /** A keeper without a watermark looks after a database in memory. */
    Keeper(Connections connections, @Nullable Watermark watermark) {
        this.connections = connections;
        this.watermark = watermark;
    }

    /** Waits for the disk, then moves the mark on. */
    void committed() throws SQLException {
        connections.sync();
        if (watermark != null) {
            try {
                watermark.note(connections.jdbi().<Mark, SQLException>withHandle(this::mark));
            } catch (IOException e) {
                // the commit is safe; the mark may be behind
                LOG.log(Level.WARNING, "The mark was not moved on: " + e.getClass().getName());
            }
        }
    }

    /**
     * What became of a change after a fault. If all its rows were written the disk may have them or not, whatever the
     * database thinks; so it is opened again, and what the file says is what happened.
     */
    Outcome settled(Outcome.@Nullable Done written, Outcome.Cause cause) {
        try {
            connections.revive(written != null);
            if (written != null
                    && connections.jdbi().withHandle(State::read).changes() == written.committed().number()) {
                committed();
                return written;
            }
        } catch (SQLException | JdbiException e) {
            LOG.log(Level.ERROR, () -> "The database does not come back: " + Faults.describe(e));
            connections.close(); // nothing more is shown as saved
        }
        return new Outcome.Refused(cause);
    }

    /** What the mark says of the database as it is now. */
    Mark mark(Handle handle) throws SQLException {
        return Mark.open(State.read(handle), rows(handle));
    }

    /** The rows of each table. */
    Map<String, Long> rows(Handle handle) throws SQLException {
        if (counts == null) {
            counts = new TableScan(handle.getConnection())
                    .tables().stream()
                            .map(table -> "select '" + table.name() + "', count(*) from " + Column.quoted(table.name()))
                            .collect(Collectors.joining(" union all "));
        }
        Map<String, Long> rows = new TreeMap<>();
        handle.createQuery(counts)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(it -> rows.put(it.getKey(), it.getValue()));
        return rows;
    }

    /** The last mark before the database is closed; absent if it does not answer any more. */
    @Nullable Mark last() {
        try {
            return connections.jdbi().<Mark, SQLException>withHandle(this::mark);
        } catch (SQLException | JdbiException e) {
            LOG.log(Level.WARNING, "The database closes without an answer: " + Faults.describe(e));
            return null;
        }
    }
}
