package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for or can give, in their own words. Topics are written among them, each after a #: wherever
 * one types, so they need no place of their own.
 */
public sealed interface Wish extends AboutPeople permits Need, Offer {
    Pattern TOPIC = Pattern.compile("#([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*)");

    /** Whose it is; absent where it is the user's own. */
    @Nullable UUID contact();

    String text();

    LocalDate since();

    WishState state();

    /** The day on which it was met or withdrawn; absent while it is open. */
    @Nullable LocalDate ended();

    /** The same, as it ended on this day, or open again without one. */
    Wish withState(WishState state, @Nullable LocalDate ended);

    default boolean open() {
        return state() == WishState.OPEN;
    }

    /** Whether it was known and not yet ended at the end of this day. */
    default boolean openOn(LocalDate day) {
        LocalDate end = ended();
        return !since().isAfter(day) && (end == null || end.isAfter(day));
    }

    /** The topics, as they are written, without their sign. */
    default List<String> topics() {
        return TOPIC.matcher(text()).results().map(found -> found.group(1)).distinct().toList();
    }

    /** The text as one reads it: topics at its end left out, others without their sign; all topics where it is no more. */
    default String plain() {
        String text = text().strip();
        Matcher last = Pattern.compile("(\\s*" + TOPIC.pattern() + ")+$").matcher(text);
        String before = last.find() ? text.substring(0, last.start()).strip() : text;
        String read = before.isEmpty() ? text : before;
        return TOPIC.matcher(read).replaceAll("$1");
    }
}
