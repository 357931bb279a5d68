package io.fika.exchange;

import java.nio.file.Path;
import java.util.Set;

/**
 * A file to read in.
 *
 * @param kinds what the file may be; one of another kind is refused
 */
public record ImportSource(Path file, Set<ImportKind> kinds) {
    public ImportSource {
        kinds = Set.copyOf(kinds);
    }

    /** A file of any kind that can be read. */
    public static ImportSource of(Path file) {
        return new ImportSource(file, Set.of(ImportKind.values()));
    }

    /** The file's name without its folder. */
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
