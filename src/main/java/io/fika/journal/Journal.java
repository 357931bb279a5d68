package io.fika.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one way in for every edit. Commits are ordered; subscribers hear of each committed change on the thread that
 * committed it, in the order of their subscription, before {@link #commit} returns. Thread-safe.
 */
public final class Journal {
    private final JournalStore store;
    private final Clock clock;
    private final List<Consumer<Committed>> subscribers = new CopyOnWriteArrayList<>();

    public Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public synchronized Outcome commit(Change change) {
        if (change.edits().isEmpty()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        return published(store.write(clock.instant(), change));
    }

    /**
     * Commits what was done at an earlier time, for a history that comes from elsewhere or is invented. The journal
     * keeps changes in the order of their commits, so the earliest comes first.
     */
    public synchronized Outcome commit(Instant at, Change change) {
        return change.edits().isEmpty()
                ? new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO)
                : published(store.write(at, change));
    }

    /** Commits the opposite of the newest change that is not undone yet, also one of an earlier run of the program. */
    public synchronized Outcome undo() {
        return published(store.undo(clock.instant()));
    }

    public synchronized Outcome redo() {
        return published(store.redo(clock.instant()));
    }

    public synchronized List<Entry> history(int limit) {
        return store.history(limit);
    }

    public synchronized List<Entry> history(UUID entity, int limit) {
        return store.history(entity, limit);
    }

    /** How an entity became what it is now, the newest step first; what was undone is left out. */
    public synchronized <E extends Entity> List<Step<E>> steps(E now, int limit) {
        return store.steps(now, limit);
    }

    /** How the entities of a type were at any moment. May take a second, in which others may commit. */
    public <E extends Entity> Past<E> past(Class<E> type) {
        return store.past(type);
    }

    /**
     * What taking back a change of long ago would do now, edit by edit, the last first: for a change that takes back what
     * can be, and leaves later edits alone.
     *
     * @param number as the history has it
     */
    public synchronized List<Reversal> reversals(long number) {
        return store.reversals(number);
    }

    /** When the first change was committed; absent in a new folder. */
    public synchronized Optional<Instant> first() {
        return store.first();
    }

    public void subscribe(Consumer<Committed> subscriber) {
        subscribers.add(subscriber);
    }

    private Outcome published(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            subscribers.forEach(subscriber -> subscriber.accept(done.committed()));
        }
        return outcome;
    }
}
