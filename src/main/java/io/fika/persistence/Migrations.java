package io.fika.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The schemas in their order, each a script that makes it from the one before. H2 commits each statement of a script by
 * itself, so scripts only ever run on a file that has not taken its place yet.
 *
 * @param scripts names of resources, the first of which makes schema 1 from nothing
 */
record Migrations(List<String> scripts) {
    private static final Migrations RELEASED = new Migrations(List.of("/io/fika/schema/V1__first.sql"));

    static Migrations released() {
        return RELEASED;
    }

    /** The schema that this program works with. */
    int newest() {
        return scripts.size();
    }

    /** Makes the schema of this number in an empty database. */
    void create(Connections connections, int schema) throws SQLException {
        connections.administer(script(0));
        run(connections, 1, schema);
    }

    /** Brings a sound database up to the newest schema. */
    void upgrade(Connections connections, int from) throws SQLException {
        run(connections, from, newest());
    }

    private void run(Connections connections, int from, int to) throws SQLException {
        for (int schema = from; schema < to; schema++) {
            connections.administer(script(schema));
        }
        if (from < to) {
            connections.change(handle -> sealAnew(handle, to));
        }
    }

    private static State sealAnew(Handle handle, int schema) throws SQLException {
        Audit audit = Audit.of(handle);
        State state = new State(schema, audit.state().changes(), audit.content(), audit.ledger());
        state.write(handle);
        return state;
    }

    private String script(int index) {
        String name = scripts.get(index);
        try (InputStream file = Migrations.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program cannot read " + name, e);
        }
    }
}
