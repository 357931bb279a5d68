package io.fika.persistence;

/** What became of restoring a backup. */
public sealed interface Restoring {
    /** The folder has the content of the backup; what it had before was backed up, or set aside, first. */
    record Restored(Check check) implements Restoring {}

    /** Nothing was written: another window, or the command line, has the folder open. */
    record InUse(String sentence) implements Restoring {}

    /** Nothing was written, for the reason that this sentence gives. */
    record Refused(String sentence) implements Restoring {}
}
