package io.fika.coffees;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** A stretch of one day, from a time up to but not including a later one. */
public record Window(LocalTime from, LocalTime to) {
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window ends after it starts: " + from + " to " + to);
        }
    }

    /** Whether something of this length that starts then ends within the window. */
    public boolean fits(LocalTime start, int minutes) {
        return !start.isBefore(from) && minutesOf(start) + minutes <= minutesOf(to);
    }

    /** Such as {@code 08:30-11:15}; any dash will do, and so will an hour alone. */
    static Optional<Window> parse(String text) {
        String[] ends = text.strip().split("\\s*[-\u2010-\u2015]\\s*");
        try {
            return ends.length == 2 ? Optional.of(new Window(time(ends[0]), time(ends[1]))) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return from + "-" + to;
    }

    private static LocalTime time(String text) {
        String[] parts = text.strip().split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private static int minutesOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
