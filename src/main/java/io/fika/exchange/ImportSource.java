package io.fika.exchange;

import io.fika.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to read in as one: a file, a folder of vCards, or several vCards.
 *
 * @param files at least one
 * @param kinds what they may be; one of another kind is refused
 * @param charset in which to read the file; absent: the one that is found
 * @param layout of a table; absent: the one that was used for this heading before, or that is found
 */
public record ImportSource(
        List<Path> files, Set<ImportKind> kinds, @Nullable String charset, @Nullable CsvLayout layout) {
    public ImportSource {
        files = List.copyOf(files);
        kinds = Set.copyOf(kinds);
    }

    public ImportSource(Path file, Set<ImportKind> kinds) {
        this(List.of(file), kinds, null, null);
    }

    /** A file of any kind that can be read, or a folder of vCards. */
    public static ImportSource of(Path file) {
        return new ImportSource(file, Set.of(ImportKind.values()));
    }

    /** Several vCards as one import. */
    public static ImportSource together(List<Path> files) {
        return new ImportSource(files, Set.of(ImportKind.values()), null, null);
    }

    /** Each of these files or folders by itself, but vCards as one if there are several. */
    public static List<ImportSource> all(List<Path> files) {
        List<Path> cards = files.stream().filter(ImportBytes::isCard).filter(Files::isRegularFile).toList();
        if (cards.size() < 2) {
            return files.stream().map(ImportSource::of).toList();
        }
        List<ImportSource> sources = new ArrayList<>(List.of(together(cards)));
        files.stream().filter(file -> !cards.contains(file)).map(ImportSource::of).forEach(sources::add);
        return sources;
    }

    /** The same, read in this charset and layout. */
    public ImportSource as(@Nullable String otherCharset, @Nullable CsvLayout otherLayout) {
        return new ImportSource(files, kinds, otherCharset, otherLayout);
    }

    /** The file's name without its folder, or how many files there are. */
    public String name() {
        return files.size() > 1 ? Messages.text("exchange.files", files.size()) : name(files.getFirst());
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
