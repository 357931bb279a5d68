package io.fika.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are said: the year only where it is not this one. */
public final class Days {
    private Days() {}

    /** Such as "3 December", or "3 December 2027" where today is in another year. */
    public static String of(LocalDate day, LocalDate today) {
        return format(day, day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    /** Such as "3 Dec", or "3 Dec 2027". */
    public static String shortly(LocalDate day, LocalDate today) {
        return format(day, day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy");
    }

    private static String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(day);
    }
}
