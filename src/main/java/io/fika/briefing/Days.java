package io.fika.briefing;

import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as they read on a sheet, in the user's language. */
final class Days {
    private static final int RECENT = 120;

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    /** "26 Sep" in this year, else "26 Sep 2024". */
    String day(LocalDate day) {
        return format(day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy", day);
    }

    /** As short as it can be and still be of use: "12 Aug" of late, "Mar" in this year, else "2025". */
    String brief(LocalDate day) {
        if (!day.isBefore(today.minusDays(RECENT))) {
            return format("d MMM", day);
        }
        return format(day.getYear() == today.getYear() ? "MMM" : "yyyy", day);
    }

    /** "Wednesday 16 December 2026, 18:00–20:00". */
    static String span(ZonedDateTime start, ZonedDateTime end) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        String from = format("EEEE d MMMM yyyy", start.toLocalDate()) + ", " + time.format(start);
        if (!end.isAfter(start)) {
            return from;
        }
        return start.toLocalDate().equals(end.toLocalDate())
                ? from + "–" + time.format(end)
                : from + " – " + format("d MMMM", end.toLocalDate()) + ", " + time.format(end);
    }

    /** "Printed 15 December 2026, 17:40". */
    static String printed(ZonedDateTime now) {
        return Messages.text(
                "briefing.printed", format("d MMMM yyyy", now.toLocalDate()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(now));
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
