package io.fika.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: "yesterday", "Fri", "3 days ago", "12.11.", "12/11/25" in the order of the user's country,
 * "12 Nov", "2026-11-12"; and parts of dates: "2019", "April 2019", "3 May".
 *
 * @param past whether a day without a year or week is the last one of its kind (as of a touch) rather than the next
 */
public record TypedDays(LocalDate today, Locale locale, boolean past) {
    private static final int CENTURY = 100;
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*(?:[./]\\s*(\\d{2}|\\d{4})?)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,})\\.?,?\\s*(\\d{4})?");
    private static final Pattern NAMED_FIRST = Pattern.compile("(\\p{L}{3,})\\.?\\s*(\\d{1,2})(?:,?\\s+(\\d{4}))?");
    private static final Pattern NAMED_YEAR = Pattern.compile("(\\p{L}{3,})\\.?\\s*(\\d{4})");
    private static final Pattern NUMBER_YEAR = Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
    private static final Pattern AGO = Pattern.compile("(\\d{1,3})\\s*\\p{L}*\\s*(?:ago|-)?");

    /** A day, or nothing if it is none. */
    public Optional<LocalDate> day(String typed) {
        String text = folded(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (is(text, Messages.text("text.day.today"))) {
            return Optional.of(today);
        }
        if (is(text, Messages.text("text.day.yesterday"))) {
            return Optional.of(today.minusDays(1));
        }
        if (is(text, Messages.text("text.day.tomorrow"))) {
            return Optional.of(today.plusDays(1));
        }
        return weekday(text).or(() -> ago(text)).or(() -> date(text));
    }

    /** A date as far as it is known, as ISO 8601 writes it; nothing if it is none. */
    public Optional<String> part(String typed) {
        String text = folded(typed);
        if (text.matches("\\d{4}(-\\d{2})?")) {
            return checked(text);
        }
        Matcher named = NAMED_YEAR.matcher(text);
        if (named.matches()) {
            return month(named.group(1)).map(month -> "%s-%02d".formatted(named.group(2), month));
        }
        Matcher numbers = NUMBER_YEAR.matcher(text);
        if (numbers.matches()) {
            return checked("%s-%02d".formatted(numbers.group(2), Integer.parseInt(numbers.group(1))));
        }
        return birthday(typed).filter(day -> !day.startsWith("--"));
    }

    /** A day with its year or without, as ISO 8601 writes it ({@code --05-03}); nothing if it is none. */
    public Optional<String> birthday(String typed) {
        String text = folded(typed);
        if (text.matches("--\\d{2}-\\d{2}")) {
            return attempt(() -> MonthDay.parse(text).toString());
        }
        if (text.matches("\\d{4}(-\\d{2})?")) {
            return checked(text);
        }
        return date(text).map(day -> hasYear(text) ? day.toString() : MonthDay.from(day).toString());
    }

    private static boolean hasYear(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? numbers.group(3) != null : text.matches(".*\\d{4}.*");
    }

    private static boolean is(String text, String word) {
        String known = Folded.of(word);
        return known.equals(text) || (text.length() >= 3 && known.startsWith(text));
    }

    private Optional<LocalDate> weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.length() >= 2 && begins(day, text)) {
                LocalDate at = today;
                do {
                    at = at.plusDays(past ? -1 : 1);
                } while (at.getDayOfWeek() != day);
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean begins(DayOfWeek day, String text) {
        return begins(day.getDisplayName(TextStyle.FULL, locale), text)
                || begins(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), text);
    }

    private static boolean begins(String name, String text) {
        return Folded.of(name).startsWith(text);
    }

    private Optional<LocalDate> ago(String text) {
        Matcher ago = AGO.matcher(text);
        boolean said = text.endsWith("ago") || (text.endsWith("d") && ago.matches());
        return said && ago.matches() && past
                ? Optional.of(today.minusDays(Long.parseLong(ago.group(1)) * unit(text)))
                : Optional.empty();
    }

    private static int unit(String text) {
        return text.contains("week") ? 7 : 1;
    }

    private Optional<LocalDate> date(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return attempt(() -> LocalDate.parse(text));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(2));
            boolean monthFirst = text.indexOf('/') >= 0 && isMonthFirst();
            return of(monthFirst ? second : first, monthFirst ? first : second, numbers.group(3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return month(named.group(2))
                    .flatMap(month -> of(Integer.parseInt(named.group(1)), month, named.group(3)));
        }
        Matcher first = NAMED_FIRST.matcher(text);
        return first.matches()
                ? month(first.group(1)).flatMap(month -> of(Integer.parseInt(first.group(2)), month, first.group(3)))
                : Optional.empty();
    }

    private boolean isMonthFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    /** A day without a year is the nearest of its kind on the side of today that is meant. */
    private Optional<LocalDate> of(int day, int month, @Nullable String year) {
        return attempt(() -> {
            if (year != null) {
                int number = Integer.parseInt(year);
                int full = number >= CENTURY ? number : number + (today.getYear() / CENTURY) * CENTURY;
                return LocalDate.of(full, month, day);
            }
            LocalDate near = MonthDay.of(month, day).atYear(today.getYear());
            return past && near.isAfter(today)
                    ? near.minusYears(1)
                    : !past && near.isBefore(today) ? near.plusYears(1) : near;
        });
    }

    private Optional<Integer> month(String name) {
        for (int month = 1; month <= 12; month++) {
            Month it = Month.of(month);
            if (begins(it.getDisplayName(TextStyle.FULL, locale), name)
                    || begins(it.getDisplayName(TextStyle.FULL, Locale.ENGLISH), name)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> checked(String part) {
        return part.length() == 4 ? Optional.of(part) : attempt(() -> YearMonth.parse(part).toString());
    }

    private static String folded(String typed) {
        return Folded.of(typed).strip();
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> Optional<T> attempt(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.parse());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
