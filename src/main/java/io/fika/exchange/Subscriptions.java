package io.fika.exchange;

import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which calendars of others the program follows. Following one and leaving it are edits of the user, which can be
 * undone. What stands in them is not: see {@link FollowedCalendars}.
 */
public record Subscriptions(Settings settings, Journal journal) {
    private static final String KEY = "calendars.followed";

    /** The files and folders, in the order in which they were added. */
    public List<Path> all() {
        return settings.get(KEY).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .flatMap(line -> {
                    try {
                        return List.of(Path.of(line)).stream();
                    } catch (InvalidPathException e) {
                        return List.<Path>of().stream(); // of a machine whose files are named otherwise
                    }
                })
                .toList();
    }

    /** Follows files and folders from now on; those that are followed already stay once. */
    public Outcome add(List<Path> paths) {
        List<Path> now = new ArrayList<>(all());
        List<Path> added = paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> path.toString().lines().count() == 1)
                .filter(path -> !now.contains(path))
                .distinct()
                .toList();
        now.addAll(added);
        return keep(now, Messages.text("exchange.change.follow", names(added)));
    }

    /** Follows a file or folder no longer; its busy times go with it. */
    public Outcome remove(Path path) {
        List<Path> now = all().stream().filter(it -> !it.equals(path)).toList();
        return keep(now, Messages.text("exchange.change.leave", names(List.of(path))));
    }

    private Outcome keep(List<Path> paths, String label) {
        return paths.equals(all())
                ? new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO)
                : journal.commit(new Change(
                        label,
                        settings.edit(KEY, paths.stream().map(Path::toString).collect(Collectors.joining("\n")))));
    }

    private static String names(List<Path> paths) {
        return paths.stream()
                .map(path -> path.getFileName() == null ? path.toString() : path.getFileName().toString())
                .collect(Collectors.joining(", "));
    }
}
