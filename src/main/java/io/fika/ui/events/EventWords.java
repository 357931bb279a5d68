package io.fika.ui.events;

import io.fika.coffees.Dates;
import io.fika.events.Event;
import io.fika.events.Met;
import io.fika.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days and times of events, as they are shown and typed. */
final class EventWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", locale());

    private EventWords() {}

    static String when(Event event) {
        String first = DAY.format(event.start());
        LocalDate last = event.lastDay();
        boolean days = last.isAfter(event.start().toLocalDate());
        if (event.isWholeDays()) {
            return days ? first + " – " + day(last) : first;
        }
        String start = first + ", " + clock(event.start());
        if (days && Duration.between(event.start(), event.end()).toHours() >= 24) {
            return start + " – " + moment(event.end());
        }
        return event.openEnd() ? Messages.text("events.ui.endOpen", start) : start + "–" + clock(event.end());
    }

    static String met(Met met) {
        return switch (met) {
            case EXPECTED -> Messages.text("events.ui.met.expected");
            case MET -> Messages.text("events.ui.met.met");
            case MISSED -> Messages.text("events.ui.met.missed");
            case NEW -> Messages.text("events.ui.met.new");
            case SOLID -> Messages.text("events.ui.met.solid");
        };
    }

    /** The style class of what became of somebody. */
    static String style(Met met) {
        return "met-is-" + met.name().toLowerCase(Locale.ROOT);
    }

    /** Such as "Thu 26 Nov, 09:00". */
    static String moment(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(time) + ", " + clock(time);
    }

    // as in the calendar and on the sheet; what is typed is always of 24 hours
    private static String clock(ZonedDateTime time) {
        return Dates.time(time.toLocalDateTime());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
    }

    static String day(Event event) {
        return DAY.format(event.start());
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A time as people type it: 18, 1830, 18:30, 18.30. */
    static Optional<LocalTime> parse(String text) {
        String digits = text.strip().replace('.', ':').replace("h", ":");
        if (digits.matches("\\d{1,2}")) {
            digits += ":00";
        } else if (digits.matches("\\d{3,4}")) {
            digits = digits.substring(0, digits.length() - 2) + ":" + digits.substring(digits.length() - 2);
        }
        try {
            return Optional.of(LocalTime.parse(digits.length() == 4 ? "0" + digits : digits));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
