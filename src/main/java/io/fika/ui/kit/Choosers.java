package io.fika.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders. Called on the UI thread; empty when the user thought better of it. */
public interface Choosers {
    /** Files to read, of these kinds or of any. */
    List<Path> open(String title, List<FileKind> kinds);

    /** The file to write; the user has agreed to replace it if it exists. Its name ends as the chosen kind's. */
    Optional<Path> save(String title, String name, List<FileKind> kinds);

    Optional<Path> folder(String title);

    /**
     * A kind of file.
     *
     * @param name as the user knows it
     * @param extensions without the dot
     */
    record FileKind(String name, List<String> extensions) {}
}
