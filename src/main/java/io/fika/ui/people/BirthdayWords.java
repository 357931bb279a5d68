package io.fika.ui.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** A birthday, or another date as far as it is known, as people say it. */
final class BirthdayWords {
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofLocalizedPattern("yMMMMd");
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofLocalizedPattern("MMMMd");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofLocalizedPattern("yMMMM");

    private BirthdayWords() {}

    /** @param birthday as a contact holds it; what is no day, such as a year alone, stays as it is */
    static String of(String birthday) {
        try {
            if (birthday.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(birthday).format(MONTH);
            }
            return birthday.startsWith("--")
                    ? MonthDay.parse(birthday).format(WITHOUT_YEAR)
                    : LocalDate.parse(birthday).format(WITH_YEAR);
        } catch (DateTimeException notADay) {
            return birthday;
        }
    }
}
