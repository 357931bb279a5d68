package io.fika.growth;

import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of time that is looked back upon: from the first day of a month to a day that counts as well. */
public record Span(LocalDate from, LocalDate to) {
    /** This month up to today, and as many before it as make so many. */
    public static Span months(int months, LocalDate today) {
        return new Span(YearMonth.from(today).minusMonths(months - 1L).atDay(1), today);
    }

    /** A year, up to today if it is this one. */
    public static Span year(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Span(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months that it touches, the first first. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }

    /** Such as "1 December 2025 – 22 November"; the year only where it is not that of the end. */
    public String words() {
        return Messages.text("growth.span", Days.shortly(from, to), Days.shortly(to, to) + " " + to.getYear());
    }
}
