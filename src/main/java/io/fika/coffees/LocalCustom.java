package io.fika.coffees;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How days and times are written and weeks begun where the user lives.
 *
 * @param twelveHours whether the clock is read as 2:30 PM
 * @param monthFirst whether a date is read as December 8
 */
public record LocalCustom(DayOfWeek firstDay, boolean twelveHours, boolean monthFirst) {
    /** As ISO 8601 has it. */
    public static final LocalCustom ISO = new LocalCustom(DayOfWeek.MONDAY, false, false);

    /** The custom of this program's user, as the system says. */
    public static LocalCustom here() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** The custom of a country; that of ISO 8601 where a language alone is known. */
    static LocalCustom of(Locale locale) {
        if (locale.getCountry().isEmpty()) {
            return ISO;
        }
        String time = pattern(null, FormatStyle.SHORT, locale);
        String date = pattern(FormatStyle.LONG, null, locale);
        boolean monthFirst = date.indexOf('M') < date.indexOf('d') && date.indexOf('y') > date.indexOf('d');
        return new LocalCustom(WeekFields.of(locale).getFirstDayOfWeek(), time.contains("a"), monthFirst);
    }

    private static String pattern(
            @Nullable FormatStyle date,
            @Nullable FormatStyle time,
            Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
    }
}
