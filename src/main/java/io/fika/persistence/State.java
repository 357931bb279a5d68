package io.fika.persistence;

import org.jdbi.v3.core.Handle;

/**
 * What the database says of itself: its schema, the number of its last change, and the sums over its rows.
 */
record State(int schema, long changes, String content, String ledger) {
    static State read(Handle handle) {
        return handle.createQuery("select \"schema\", \"changes\", \"content\", \"ledger\" from \"state\"")
                .map((rows, context) -> new State(
                        rows.getInt(1), rows.getLong(2), rows.getString(3), rows.getString(4)))
                .one();
    }

    Seal seal() {
        return new Seal(content, ledger);
    }

    State after(long change, Seal seal) {
        return new State(schema, change, seal.content(), seal.ledger());
    }

    void write(Handle handle) {
        handle.createUpdate("update \"state\" set \"schema\" = ?, \"changes\" = ?, \"content\" = ?, \"ledger\" = ?")
                .bind(0, schema)
                .bind(1, changes)
                .bind(2, content)
                .bind(3, ledger)
                .execute();
    }
}
