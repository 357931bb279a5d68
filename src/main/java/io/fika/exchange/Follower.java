package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.exchange.FollowedCalendar.State;
import io.fika.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks after one file or folder that is followed. Not thread-safe: whoever holds it looks from one thread at a time. */
final class Follower {
    private static final int MOST_FILES = 50_000;
    private static final int DEPTH = 4;

    private final Path path;
    private final Optional<FollowedCopies> copies;
    private final Clock clock;
    private Map<Path, FollowedFile> files = new LinkedHashMap<>();
    private State state = State.MISSING;
    private String trouble = "";
    private boolean looked;

    Follower(Path path, Optional<FollowedCopies> copies, Clock clock) {
        this.path = path;
        this.copies = copies;
        this.clock = clock;
    }

    /** Reads what has changed since the last look, or all of it; answers whether anything is other than it was. */
    boolean look(boolean all) {
        State before = state;
        Map<Path, FollowedFile> had = files;
        try {
            if (Files.exists(path)) {
                read(all);
            } else {
                state = State.MISSING;
                if (!looked) {
                    files = kept();
                }
            }
            trouble = "";
        } catch (IOException | UncheckedIOException e) {
            state = State.REFUSED;
            trouble = Messages.text("exchange.refused.unreadable", String.valueOf(path.getFileName()));
        }
        boolean first = !looked;
        looked = true;
        return first || state != before || !had.equals(files);
    }

    FollowedCalendar found() {
        List<String> unread = new ArrayList<>();
        files.values().forEach(file -> unread.addAll(file.unread()));
        if (!trouble.isEmpty()) {
            unread.addFirst(trouble);
        }
        Instant readAt = files.values().stream()
                .map(FollowedFile::readAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new FollowedCalendar(
                path, state, readAt, files.size(), (int) times().count(), unread, unread.size());
    }

    Stream<BusyTime> times() {
        return files.values().stream().flatMap(file -> file.times().stream());
    }

    /** Forgets the copies, when it is followed no longer. */
    void leave() {
        forget(Map.of());
    }

    private void read(boolean all) throws IOException {
        Map<Path, FollowedFile> now = new LinkedHashMap<>();
        boolean settled = true;
        for (Path file : list()) {
            FollowedFile before = files.get(file);
            FollowedFile read = before != null && before.settled() && !all
                            && before.stamp().equals(FollowedFile.Stamp.of(file))
                    ? before
                    : read(file, before);
            settled &= read.settled();
            now.put(file, read);
        }
        if (!now.keySet().containsAll(files.keySet())) {
            forget(now);
        }
        files = now;
        state = settled ? State.READ : State.WRITTEN;
    }

    private FollowedFile read(Path file, @Nullable FollowedFile before) throws IOException {
        FollowedFile.Read read = FollowedFile.read(file, before, clock.instant());
        String text = read.text();
        if (text != null && copies.isPresent()) {
            try {
                copies.get().keep(path, file, text);
            } catch (IOException e) {
                trouble = Messages.text("exchange.followed.noCopy"); // it is followed all the same
            }
        }
        return read.file();
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Follower::isCalendar).sorted().limit(MOST_FILES).toList();
        }
    }

    private static boolean isCalendar(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".ics") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private Map<Path, FollowedFile> kept() throws IOException {
        Map<Path, FollowedFile> kept = new LinkedHashMap<>();
        if (copies.isPresent()) {
            for (Path copy : copies.get().of(path)) {
                FollowedFile.Stamp stamp = FollowedFile.Stamp.of(copy);
                Instant then = Files.getLastModifiedTime(copy).toInstant();
                kept.put(copy, FollowedFile.parse(path, Files.readString(copy), stamp, then));
            }
        }
        return kept;
    }

    private void forget(Map<Path, FollowedFile> but) {
        if (copies.isPresent()) {
            try {
                copies.get().only(path, but.keySet());
            } catch (IOException e) {
                trouble = Messages.text("exchange.followed.noCopy");
            }
        }
    }
}
