package io.fika.growth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the user would not want to forget.
 *
 * @param key by which it is put off; it is another one when its day changes
 * @param title who and when
 * @param detail what one should know, or empty
 * @param contact whom it is about, if somebody
 * @param subject the coffee or the event that it is about, by its kind; absent for a promise
 */
public record Reminder(
        String key, Kind kind, String title, String detail, @Nullable UUID contact, @Nullable UUID subject) {
    /** What one is reminded of. */
    public enum Kind {
        /** A coffee of this day. */
        TODAY,
        /** A coffee that is over, of which nobody has said how it went. */
        OUTCOME,
        /** An event that is over, of which nobody has said who was met. */
        DEBRIEF,
        /** A promise that is due, either way. */
        PROMISE,
        /** An introduction of which one would like to know what became of it. */
        INTRODUCTION,
        /** The quarterly review. */
        REVIEW
    }
}
