package io.fika.persistence;

import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.Optional;

/** What became of opening a data folder. Whatever else than opened it was: the files in it are as they were. */
public sealed interface Opening {
    /**
     * It is open.
     *
     * @param fresh nothing was ever stored in it
     */
    record Opened(Database database, boolean fresh) implements Opening {}

    /** Another window, or the command line, has it open. */
    record AlreadyOpen() implements Opening {}

    /**
     * The database is not as it was left: cut off, altered, older, or gone.
     *
     * @param aside a copy of the damaged file; absent where there is no file, or no room
     * @param backup the newest good backup
     */
    record Damaged(Optional<Path> aside, Optional<Path> backup) implements Opening {}

    /** A newer version of the program wrote it. */
    record NewerVersion(int schema) implements Opening {}

    /** The folder, or a file in it, cannot be written to. */
    record ReadOnly(Path folder) implements Opening {}

    record DiskFull(Path folder) implements Opening {}

    /** There can be no data folder of this name, or something else has the name. */
    record BadPath(Path folder) implements Opening {}

    /** The system refused for a reason that the program does not know; {@code fault} names its class. */
    record Failed(String fault) implements Opening {}

    /** What happened, what was kept, what to do. */
    default String sentence() {
        return switch (this) {
            case Opened opened -> "";
            case AlreadyOpen other -> Messages.text("persistence.opening.alreadyOpen");
            case Damaged damaged -> damaged.aside()
                            .map(it -> Messages.text("persistence.opening.damaged", it.toString()))
                            .orElseGet(() -> Messages.text("persistence.opening.missing"))
                    + " "
                    + damaged.backup()
                            .map(it -> Messages.text("persistence.opening.backup", it.toString()))
                            .orElseGet(() -> Messages.text("persistence.opening.noBackup"));
            case NewerVersion newer -> Messages.text("persistence.opening.newerVersion");
            case ReadOnly readOnly -> Messages.text("persistence.opening.readOnly", readOnly.folder().toString());
            case DiskFull full -> Messages.text("persistence.opening.diskFull", full.folder().toString());
            case BadPath bad -> Messages.text("persistence.opening.badPath", bad.folder().toString());
            case Failed failed -> Messages.text("persistence.opening.failed", failed.fault());
        };
    }
}
