package io.fika.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the database outside of it: so a file that lost its end, its content or its last hours is noticed,
 * although it opens without an error.
 *
 * @param rows how many rows each table has
 * @param closed the file as it was when it was last closed; absent while it is open, and after a kill
 * @param next the state of a file that is just taking this one's place: either of the two is right
 */
record Mark(State state, Map<String, Long> rows, @Nullable Closed closed, @Nullable State next) {
    /** The length and checksum of a closed database's file. */
    record Closed(long length, long crc) {
        static Closed of(Path file) throws IOException {
            return new Closed(Files.size(file), Disk.crc(file));
        }
    }

    static Mark open(State state, Map<String, Long> rows) {
        return new Mark(state, rows, null, null);
    }

    Mark closedAs(Closed file) {
        return new Mark(state, rows, file, null);
    }

    Mark opened() {
        return new Mark(state, rows, null, null);
    }

    Mark giveWayTo(State other) {
        return new Mark(state, rows, null, other);
    }

    /**
     * Whether a database that says this of itself can be the one of this mark: the mark is written after each commit,
     * so a kill may leave the database ahead, never behind.
     */
    boolean allows(State found) {
        return follows(state, found) || (next != null && follows(next, found));
    }

    private static boolean follows(State known, State found) {
        boolean same = found.ledger().equals(known.ledger()) && found.content().equals(known.content());
        // before the first change the defaults are put in without one
        return found.changes() > known.changes()
                || (found.changes() == known.changes() && (same || found.changes() == 0));
    }
}
