package io.fika.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change that is in the store: durable, numbered from 1 without gaps, and of one kind.
 *
 * @param edits as they were committed, with the versions that are now stored
 */
public record Committed(long number, Instant at, Kind kind, String label, List<Edit<?>> edits) {
    public enum Kind {
        DONE,
        UNDONE,
        REDONE
    }

    public Committed {
        edits = List.copyOf(edits);
    }

    /** The edits of entities of this type. */
    @SuppressWarnings("unchecked") // the subject's class was checked
    public <E extends Entity> Stream<Edit<E>> editsOf(Class<E> type) {
        return edits.stream().filter(edit -> type.isInstance(edit.subject())).map(edit -> (Edit<E>) edit);
    }

    public boolean touches(Class<? extends Entity> type) {
        return edits.stream().anyMatch(edit -> type.isInstance(edit.subject()));
    }
}
