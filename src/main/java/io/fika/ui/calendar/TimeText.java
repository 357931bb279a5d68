package io.fika.ui.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: 9, 9.30, 09:30, 0930, 9h30. */
final class TimeText {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.hH]?\\s*(\\d{2}))?");

    private TimeText() {}

    static Optional<LocalTime> parse(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
