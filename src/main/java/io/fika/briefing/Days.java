package io.fika.briefing;

import io.fika.coffees.Dates;
import io.fika.coffees.LocalCustom;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as they read on a sheet: in the same way as on the screen. */
final class Days {
    private static final int RECENT = 120;

    private final LocalDate today;

    Days(LocalDate today) {
        this.today = today;
    }

    /** "26 Sep" in this year, else "26 Sep 2024". */
    String day(LocalDate day) {
        return day.getYear() == today.getYear()
                ? Dates.day(day)
                : Messages.text("briefing.dayOfYear", Dates.day(day), Integer.toString(day.getYear()));
    }

    /** As short as it can be and still be of use: "12 Aug" of late, "Mar" in this year, else "2025". */
    String brief(LocalDate day) {
        if (!day.isBefore(today.minusDays(RECENT))) {
            return Dates.day(day);
        }
        return day.getYear() == today.getYear() ? format(Messages.text("briefing.date.month"), day) : Integer.toString(day.getYear());
    }

    /** "Wednesday 16 December 2026, 18:00–20:00". */
    static String span(ZonedDateTime start, ZonedDateTime end) {
        boolean over = end.isAfter(start) && !start.toLocalDate().equals(end.toLocalDate());
        return over
                ? Messages.text(
                        "briefing.overnight", Dates.full(start.toLocalDate()), time(start), Dates.day(end.toLocalDate()),
                        time(end))
                : Messages.text("briefing.on", Dates.full(start.toLocalDate()), times(start, end));
    }

    /** "Thursday 3 December 2026 to 4 Dec". */
    static String days(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? Messages.text("briefing.days", Dates.full(first), Dates.day(last))
                : Dates.full(first);
    }

    /** "18:00–20:00". */
    static String times(ZonedDateTime start, ZonedDateTime end) {
        return end.isAfter(start) ? Messages.text("briefing.times", time(start), time(end)) : time(start);
    }

    /** "Printed 15 December 2026, 17:40". */
    static String printed(ZonedDateTime now) {
        String pattern = LocalCustom.here().monthFirst()
                ? Messages.text("briefing.date.monthFirst")
                : Messages.text("briefing.date");
        return Messages.text("briefing.printed", format(pattern, now.toLocalDate()), time(now));
    }

    // the words around it are English, whatever country's custom
    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    private static String time(ZonedDateTime time) {
        return Dates.time(time.toLocalDateTime());
    }
}
