package io.fika.app.command;

import java.nio.file.Path;
import java.util.Optional;

/** What the program opens when no command is given. */
@FunctionalInterface
public interface Window {
    /**
     * Opens it on the folder that was named, if any, and returns when it is closed.
     *
     * @return false if the display did not answer, so that there was no window
     */
    boolean open(Optional<Path> data);
}
