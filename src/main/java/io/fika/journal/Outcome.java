package io.fika.journal;

/** What became of a change: expected outcomes are values, and each refusal left the store as it was. */
public sealed interface Outcome {
    /** It is stored and on the disk. */
    record Done(Committed committed) implements Outcome {}

    /** Nothing was stored, for this cause. */
    record Refused(Cause cause) implements Outcome {}

    enum Cause {
        /** The change has no edits. */
        NOTHING_TO_DO,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        /** Somebody else has edited one of the entities since. */
        STALE,
        DISK_FULL,
        READ_ONLY,
        /** The database does not answer; the log has the class of the fault, never its text. */
        STORE_FAILED
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
