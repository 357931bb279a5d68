package io.fika.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Copies of the calendars that are followed, so that what was read outlives the program where a folder is out of reach
 * (a stick that was pulled out, a server that sleeps). They are copies of what lies on this machine already; a backup
 * does not need them.
 */
final class FollowedCopies {
    private static final String ENDING = ".ics";

    private final Path root;

    FollowedCopies(Path root) {
        this.root = root;
    }

    /** Keeps the text of a file of this calendar. */
    void keep(Path calendar, Path file, String text) throws IOException {
        Path folder = Files.createDirectories(folder(calendar));
        SafeFile.write(folder.resolve(name(file) + ENDING), stream -> {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return text.length();
        });
    }

    /** The copies of this calendar; none where there never were any. */
    List<Path> of(Path calendar) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder(calendar), "*" + ENDING)) {
            all.forEach(copies::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return copies;
    }

    /** Forgets all copies but those of these files. */
    void only(Path calendar, Set<Path> files) throws IOException {
        Set<String> kept = new HashSet<>();
        files.forEach(file -> kept.add(name(file) + ENDING));
        for (Path copy : of(calendar)) {
            if (!kept.contains(String.valueOf(copy.getFileName()))) {
                Files.deleteIfExists(copy);
            }
        }
        if (files.isEmpty()) {
            Files.deleteIfExists(folder(calendar));
        }
    }

    private Path folder(Path calendar) {
        return root.resolve(name(calendar));
    }

    // a name that every file system takes, whatever the original is called
    private static String name(Path path) {
        return UUID.nameUUIDFromBytes(path.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
