package io.fika.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder that the program follows, as it was found last.
 *
 * @param readAt when anything of it was read last; absent as long as nothing was
 * @param files how many files were read
 * @param times how many busy times they hold, each that recurs counted once
 * @param unread what could not be read: the file's name, the line, the reason; at most {@value #MOST_UNREAD}
 * @param unreadCount how many there are altogether
 */
public record FollowedCalendar(
        Path path, State state, @Nullable Instant readAt, int files, int times, List<String> unread, int unreadCount) {
    static final int MOST_UNREAD = 100;

    /** What became of it when it was looked at last. */
    public enum State {
        /** It is there and was read. */
        READ,
        /** It is there, and somebody is writing to it: what was read before stays, and it is looked at again soon. */
        WRITTEN,
        /** It is not there: what was read before stays. */
        MISSING,
        /** It is there and cannot be opened: what was read before stays. */
        REFUSED
    }

    public FollowedCalendar {
        unread = unread.stream().limit(MOST_UNREAD).toList();
    }
}
