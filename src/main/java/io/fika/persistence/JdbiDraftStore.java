package io.fika.persistence;

import io.fika.journal.DraftStore;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** Drafts in the database, where whatever guards the data guards them too. */
record JdbiDraftStore(Connections connections) implements DraftStore {
    @Override
    public List<Draft> all() {
        return connections.read(handle ->
                handle.createQuery("select \"form\", \"at\", \"text\" from \"draft\" order by \"at\" desc, \"form\"")
                        .map((row, context) -> new Draft(
                                row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3)))
                        .list());
    }

    @Override
    public void put(Draft draft) {
        change(() -> connections.change(handle -> {
            handle.execute("delete from \"draft\" where \"form\" = ?", draft.form());
            return handle.execute(
                    "insert into \"draft\" (\"form\", \"at\", \"text\") values (?, ?, ?)",
                    draft.form(), draft.at().atOffset(ZoneOffset.UTC), draft.text());
        }));
    }

    @Override
    public void remove(String form) {
        change(() -> connections.change(handle -> handle.execute("delete from \"draft\" where \"form\" = ?", form)));
    }

    private interface Edit {
        void make() throws SQLException;
    }

    private static void change(Edit edit) {
        try {
            edit.make();
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("A draft cannot be kept: " + Faults.describe(e));
        }
    }
}
