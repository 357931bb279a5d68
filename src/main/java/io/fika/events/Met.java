package io.fika.events;

/** What became of an attendee. */
public enum Met {
    EXPECTED,
    MET,
    MISSED,
    /** Met for the first time. */
    NEW,
    /** A solid contact: somebody to sit down with soon. */
    SOLID;

    /** Whether the two talked. */
    public boolean isMet() {
        return this == MET || this == NEW || this == SOLID;
    }
}
