package io.fika.coffees;

import io.fika.people.HalfDay;
import io.fika.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times in words, in the language of the messages around them. */
public final class Dates {
    private Dates() {}

    /** Such as Tuesday 8 December. */
    public static String weekday(LocalDate day) {
        return format(monthFirst() ? Messages.text("coffees.date.weekday.monthFirst") : Messages.text("coffees.date.weekday"), day);
    }

    /** Such as 8 Dec. */
    public static String day(LocalDate day) {
        return format(monthFirst() ? Messages.text("coffees.date.day.monthFirst") : Messages.text("coffees.date.day"), day);
    }

    /** Such as December 2026. */
    public static String month(YearMonth month) {
        return format(Messages.text("coffees.date.month"), month);
    }

    /** Such as 09:00. */
    public static String time(LocalDateTime time) {
        return format(
                LocalCustom.here().twelveHours()
                        ? Messages.text("coffees.date.time.twelve")
                        : Messages.text("coffees.date.time"),
                time);
    }

    /** Such as Tuesday 8 December, 09:00. */
    public static String moment(LocalDateTime time) {
        return Messages.text("coffees.date.moment", weekday(time.toLocalDate()), time(time));
    }

    /** Such as Tuesday 8, 09:00; where the month is plain. */
    public static String shortMoment(LocalDateTime time) {
        return Messages.text("coffees.date.shortMoment", dayOfMonth(time.toLocalDate()), time(time));
    }

    /** Such as Tuesday 8; where the month is plain. */
    public static String dayOfMonth(LocalDate day) {
        return format(Messages.text("coffees.date.dayOfMonth"), day);
    }

    /** Such as Tue 8. */
    public static String shortDay(LocalDate day) {
        return format(Messages.text("coffees.date.shortDay"), day);
    }

    /** Such as Tuesday 8 December 2026. */
    public static String full(LocalDate day) {
        return Messages.text("coffees.date.full", weekday(day), String.valueOf(day.getYear()));
    }

    /** Such as 7 Dec – 13 Dec 2026. */
    public static String span(LocalDate from, LocalDate to) {
        return Messages.text("coffees.date.span", day(from), day(to), String.valueOf(to.getYear()));
    }

    /** The time on its own line of a day, such as 9:00, without what the line says already. */
    public static String hour(LocalTime time) {
        return format(
                LocalCustom.here().twelveHours()
                        ? Messages.text("coffees.date.hour.twelve")
                        : Messages.text("coffees.date.time"),
                time);
    }

    /** Such as Tuesday. */
    public static String name(DayOfWeek day) {
        return format(Messages.text("coffees.date.name"), day);
    }

    /** Such as Tuesday morning. */
    public static String halfDay(HalfDay half) {
        return switch (half.half()) {
            case AM -> Messages.text("coffees.date.morning", name(half.day()));
            case PM -> Messages.text("coffees.date.afternoon", name(half.day()));
        };
    }

    private static boolean monthFirst() {
        return LocalCustom.here().monthFirst();
    }

    private static String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }
}
