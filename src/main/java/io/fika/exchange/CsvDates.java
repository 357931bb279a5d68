package io.fika.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as tables hold them: as in ISO 8601, in words, or in numbers, where the whole column tells whether the day or
 * the month comes first.
 *
 * @param dayFirst how to read dates that can be read both ways
 */
record CsvDates(boolean dayFirst) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final List<DateTimeFormatter> WORDS = List.of(
            words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d, uuuu"), words("MMMM d, uuuu"),
            words("d-MMM-uuuu"));

    /** Reads the column to tell which number is the day; where it does not tell, the locale does. */
    static CsvDates of(List<String> column) {
        for (String cell : column) {
            Matcher numbers = NUMBERS.matcher(cell);
            if (numbers.matches()) {
                if (Integer.parseInt(numbers.group(1)) > 12) {
                    return new CsvDates(true);
                }
                if (Integer.parseInt(numbers.group(2)) > 12) {
                    return new CsvDates(false);
                }
            }
        }
        return new CsvDates(!"US".equals(Locale.getDefault().getCountry()));
    }

    /** The day as in ISO 8601, without a year that is not known. */
    Optional<String> read(String cell) {
        String text = cell.strip();
        try {
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                int first = Integer.parseInt(numbers.group(1));
                int second = Integer.parseInt(numbers.group(2));
                boolean byDay = second > 12 ? false : first > 12 || dayFirst;
                int year = Integer.parseInt(numbers.group(3));
                return Optional.of(LocalDate.of(year, byDay ? second : first, byDay ? first : second).toString());
            }
            Matcher yearless = YEARLESS.matcher(text);
            if (yearless.matches()) {
                return Optional.of(MonthDay.of(
                        Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2))).toString());
            }
            String day = text.length() > 10 && "T ".indexOf(text.charAt(10)) >= 0 ? text.substring(0, 10) : text;
            return Optional.of(LocalDate.parse(day).toString());
        } catch (DateTimeException e) {
            return inWords(text);
        }
    }

    private static Optional<String> inWords(String text) {
        return WORDS.stream().flatMap(format -> inWords(text, format).stream()).findFirst();
    }

    private static Optional<String> inWords(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // another form may fit
        }
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }
}
