package io.fika.exchange;

import ezvcard.property.Birthday;
import ezvcard.util.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;

/** Days of birth between vCards, which may leave the year or the day open, and text as in ISO 8601. */
final class Birthdays {
    private Birthdays() {}

    /** The day without its hour; nothing if the card says it in words. */
    static Optional<String> of(Birthday birthday, Optional<String> omittedYear) {
        Temporal date = birthday.getDate();
        if (date != null) {
            return dayOf(date)
                    .map(day -> omittedYear.filter(year -> year.equals(String.valueOf(day.getYear()))).isPresent()
                    ? MonthDay.from(day).toString()
                    : day.toString());
        }
        PartialDate partial = birthday.getPartialDate();
        return partial == null || !partial.hasDateComponent() ? Optional.empty() : Optional.of(text(partial));
    }

    /** The birthday of a card, from text of the program. */
    static Birthday toCard(String text) {
        try {
            return new Birthday(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return partial(text);
        }
    }

    private static Birthday partial(String text) {
        try {
            return new Birthday(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return new Birthday(text); // what is no date goes out as the words it came in
        }
    }

    private static String text(PartialDate date) {
        String year = date.getYear() == null ? "-" : String.format(Locale.ROOT, "%04d", date.getYear());
        if (date.getMonth() == null) {
            return date.getDate() == null ? year : "---" + two(date.getDate());
        }
        String month = "-" + two(date.getMonth());
        return year + month + (date.getDate() == null ? "" : "-" + two(date.getDate()));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static Optional<LocalDate> dayOf(Temporal date) {
        try {
            return Optional.of(date instanceof Instant instant
                    ? instant.atOffset(ZoneOffset.UTC).toLocalDate()
                    : LocalDate.from(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
