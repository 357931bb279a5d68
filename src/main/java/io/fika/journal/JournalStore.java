package io.fika.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the journal is kept: rows and journal in one transaction. Called by one thread at a time. */
public interface JournalStore {
    /**
     * Writes the rows of all edits and the journal's entry in one transaction, and has it on the disk when it returns.
     * An edit whose {@code before} is not what is stored (by version), or which adds what is stored, refuses the whole.
     */
    Outcome write(Instant at, Change change);

    /** Writes the opposite of the newest change that is not undone. */
    Outcome undo(Instant at);

    /** Writes again the change that was undone last, if nothing else was done since. */
    Outcome redo(Instant at);

    /** The newest changes of the user first, at most {@code limit}; those of undo and redo are not listed. */
    List<Entry> history(int limit);

    /** The same for the changes that edited this entity. */
    List<Entry> history(UUID entity, int limit);

    /**
     * How an entity became what it is now, the newest step first, at most {@code limit}; what was undone is left out.
     *
     * @param now as it is stored
     */
    <E extends Entity> List<Step<E>> steps(E now, int limit);

    /**
     * How the entities of a type were at any moment. May take a second for 10,000 of them, so it is asked on any thread,
     * also while others write; what is committed meanwhile is in it, or not, as its number says.
     */
    <E extends Entity> Past<E> past(Class<E> type);

    /** What taking back a change of long ago would do now, edit by edit, the last first. */
    List<Reversal> reversals(long number);

    /** When the first change was committed. */
    Optional<Instant> first();
}
