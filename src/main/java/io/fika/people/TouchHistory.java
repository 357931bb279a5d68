package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days of everybody's touches. Immutable.
 *
 * @param number of the last change that is in it
 */
public record TouchHistory(long number, Map<UUID, TouchDays> days) {
    /** The same with a change that was committed since; what is in it already changes nothing. */
    public TouchHistory then(Committed committed) {
        List<Edit<Touch>> edits =
                committed.number() > number ? committed.editsOf(Touch.class).toList() : List.of();
        if (edits.isEmpty()) {
            return this;
        }
        Map<UUID, TouchDays> later = new HashMap<>(days);
        for (Edit<Touch> edit : edits) {
            count(edit.before(), false, later);
            count(edit.after(), true, later);
        }
        return new TouchHistory(committed.number(), later);
    }

    private static void count(@Nullable Touch touch, boolean more, Map<UUID, TouchDays> days) {
        if (touch == null) {
            return;
        }
        for (UUID contact : touch.contacts()) {
            TouchDays known = days.getOrDefault(contact, new TouchDays(contact, new long[0], new long[0]));
            days.put(contact, known.with(touch.day(), touch.kind() == TouchKind.MESSAGE, more));
        }
    }
}
