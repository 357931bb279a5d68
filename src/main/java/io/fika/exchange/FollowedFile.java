package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one file of a followed calendar held when it was read.
 *
 * @param stamp by which a later look sees that it was written to since
 * @param settled whether the file was whole and still; otherwise it is read again, until it no longer changes
 */
record FollowedFile(Stamp stamp, boolean settled, Instant readAt, List<BusyTime> times, List<String> unread) {
    /** By what one sees that a file was written to. */
    record Stamp(long size, long modified, @Nullable Object key) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime().toMillis(), now.fileKey());
        }
    }

    /** What is read, and its text where it was whole. */
    record Read(FollowedFile file, @Nullable String text) {}

    /**
     * Reads a file. One that changes meanwhile, or breaks off, gives what {@code before} had, until it has not changed
     * between two looks.
     */
    static Read read(Path path, @Nullable FollowedFile before, Instant now) throws IOException {
        Stamp first = Stamp.of(path);
        ImportBytes bytes = ImportBytes.of(new ImportSource(path, Set.of(ImportKind.ICS)));
        boolean still = first.equals(Stamp.of(path));
        boolean whole = bytes instanceof ImportBytes.Found found && endsWhole(found.text());
        boolean seen = before != null && before.stamp().equals(first);
        boolean settled = still && (whole || seen);
        if (!settled) {
            return new Read(new FollowedFile(
                    first, false, before == null ? now : before.readAt(),
                    before == null ? List.of() : before.times(), before == null ? List.of() : before.unread()), null);
        }
        return switch (bytes) {
            case ImportBytes.Found found -> new Read(
                    parse(path, found.text(), first, now), found.text());
            case ImportBytes.Whole everything -> throw new IllegalStateException("Only calendars were asked for");
            case ImportBytes.Refused refused -> new Read(
                    new FollowedFile(
                            first, true, now, before == null ? List.of() : before.times(), List.of(refused.sentence())),
                    null);
        };
    }

    static FollowedFile parse(Path path, String text, Stamp stamp, Instant now) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        List<BusyTime> times = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Incoming entry : new CalendarReader(name, text).read()) {
            if (entry instanceof Incoming.Busy busy) {
                times.addAll(busy.times());
                busy.remarks().forEach(remark -> unread.add(said(name, busy.line(), busy.title(), remark)));
            } else if (entry instanceof Incoming.Unreadable lost && !lost.meant()) {
                unread.add(said(name, lost.line(), lost.title(), lost.reason()));
            }
        }
        return new FollowedFile(stamp, true, now, times, unread);
    }

    private static String said(String name, int line, String title, String reason) {
        return Messages.text("exchange.followed.unread", name, Integer.toString(line), title, reason);
    }

    // whoever writes a calendar from its beginning writes its end last
    private static boolean endsWhole(String text) {
        String end = text.stripTrailing();
        int line = Math.max(end.lastIndexOf('\n'), end.lastIndexOf('\r')) + 1;
        return end.regionMatches(true, line, "END:V", 0, 5);
    }
}
