package io.fika.journal;

import java.time.Instant;
import java.util.List;

/**
 * What is typed in forms and not saved yet, so that it survives the end of the program. It is no part of the data: it is
 * not in the journal, cannot be undone, and is gone once the form is saved or its text discarded. Thread-safe.
 */
public interface DraftStore {
    /**
     * What one form holds.
     *
     * @param form the name of the form, such as {@code touch}, with the identity of whatever it is about
     */
    record Draft(String form, Instant at, String text) {}

    /** All of them, the newest first. */
    List<Draft> all();

    /** Keeps it in the place of an older one of its form. Does not wait for the disk; a kill loses nothing. */
    void put(Draft draft);

    void remove(String form);

    /** Keeps them in memory only. */
    static DraftStore forNow() {
        return new DraftsForNow();
    }
}
