package io.fika.exchange;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at the followed calendars when the file system says that something was written, and now and then all the same:
 * network folders do not say it. It waits until a writer has been quiet for a moment. All on a thread of its own.
 */
public final class CalendarWatch implements AutoCloseable {
    private static final long POLL_MILLIS = 10_000;
    private static final long SOON_MILLIS = 500;
    private static final long QUIET_MILLIS = 300;
    private static final int MOST_QUIETS = 10;

    private final FollowedCalendars calendars;
    private final Consumer<Exception> report;
    private final WatchService watcher;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /**
     * Begins to watch.
     *
     * @param report is told, on the watch's thread, what nobody expected; watching goes on
     */
    public CalendarWatch(FollowedCalendars calendars, Consumer<Exception> report) throws IOException {
        this.calendars = calendars;
        this.report = report;
        watcher = FileSystems.getDefault().newWatchService();
        Thread.ofPlatform().daemon().name("fika-calendars").start(this::run);
    }

    @Override
    public void close() throws IOException {
        watcher.close(); // ends the watch; nobody interrupts a thread that may be reading
    }

    private void run() {
        try {
            while (true) {
                look();
                WatchKey said = watcher.poll(calendars.isUnsettled() ? SOON_MILLIS : POLL_MILLIS, TimeUnit.MILLISECONDS);
                for (int quiets = 0; said != null && quiets < MOST_QUIETS; quiets++) {
                    said.pollEvents();
                    said.reset();
                    said = watcher.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (ClosedWatchServiceException e) {
            return; // it was closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            calendars.look();
            register();
        } catch (ClosedWatchServiceException e) {
            throw e;
        } catch (IOException | IllegalStateException e) {
            report.accept(e);
        }
    }

    private void register() throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (FollowedCalendar calendar : calendars.calendars()) {
            Path folder = Files.isDirectory(calendar.path()) ? calendar.path() : calendar.path().getParent();
            if (folder != null && Files.isDirectory(folder)) {
                wanted.add(folder);
            }
        }
        keys.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey()) || !entry.getValue().isValid();
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        for (Path folder : wanted) {
            if (!keys.containsKey(folder)) {
                keys.put(
                        folder,
                        folder.register(
                                watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            }
        }
    }
}
