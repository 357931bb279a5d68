package io.fika.persistence;

import io.fika.journal.Edit;
import io.fika.journal.Entity;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The defaults of a new database: stored and sealed like a change, but in no journal. */
record Beginning(Connections connections, Keeper keeper, Tables tables) {
    /** Whether they were put in: not if anything was ever stored. */
    boolean put(List<? extends Entity> defaults) {
        try {
            boolean done = connections.change(handle -> put(handle, defaults));
            keeper.committed();
            return done;
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("The defaults cannot be stored: " + Faults.describe(e));
        }
    }

    private boolean put(Handle handle, List<? extends Entity> defaults) throws SQLException {
        State state = State.read(handle);
        if (state.changes() > 0 || !state.content().equals("0")) {
            return false;
        }
        List<Edit<?>> edits = defaults.stream().<Edit<?>>map(Edit::added).toList();
        Seal seal = state.seal();
        new EditBatch(tables, edits).write(handle.getConnection());
        edits.stream().map(Edit::subject).forEach(it -> tables.of(it).seal(seal, it));
        state.after(0, seal).write(handle);
        return true;
    }
}
