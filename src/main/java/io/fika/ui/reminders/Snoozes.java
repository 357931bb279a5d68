package io.fika.ui.reminders;

import io.fika.growth.Reminder;
import io.fika.ui.kit.Remembered;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was put off until when, kept over restarts; it is no edit and not undone. */
final class Snoozes {
    private static final String KEY = "reminders.off";

    private final Remembered remembered;
    private final Map<String, Instant> until = new LinkedHashMap<>();

    Snoozes(Remembered remembered) {
        this.remembered = remembered;
        for (String entry : remembered.get(KEY).orElse("").split(" ", -1)) {
            String[] parts = entry.split("=", 2);
            if (parts.length == 2 && parts[1].matches("\\d{1,11}")) {
                until.put(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
            }
        }
    }

    boolean isOff(Reminder reminder, Instant now) {
        Instant end = until.get(reminder.key());
        return end != null && now.isBefore(end);
    }

    /** Puts it off, and forgets those that nobody would be reminded of any more. */
    void put(Reminder reminder, Instant end, List<Reminder> all) {
        Set<String> known = all.stream().map(Reminder::key).collect(Collectors.toSet());
        until.keySet().retainAll(known);
        until.put(reminder.key(), end);
        remembered.put(
                KEY,
                until.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().getEpochSecond())
                        .collect(Collectors.joining(" ")));
    }
}
