package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.LocalCustom;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How much of the calendar is seen at a time, and how. */
enum CalendarPage {
    MONTH,
    WEEK,
    DAY,
    AGENDA;

    /** As it was remembered. */
    static Optional<CalendarPage> named(String name) {
        return Arrays.stream(values()).filter(page -> page.name().equals(name)).findFirst();
    }

    String word() {
        return switch (this) {
            case MONTH -> Messages.text("calendar.page.month");
            case WEEK -> Messages.text("calendar.page.week");
            case DAY -> Messages.text("calendar.page.day");
            case AGENDA -> Messages.text("calendar.page.agenda");
        };
    }

    /** What is seen of the calendar around a day. */
    String title(LocalDate day) {
        return switch (this) {
            case MONTH, AGENDA -> Dates.month(YearMonth.from(day));
            case WEEK -> {
                LocalDate first = day.with(TemporalAdjusters.previousOrSame(LocalCustom.here().firstDay()));
                yield Dates.span(first, first.plusDays(6));
            }
            case DAY -> Dates.full(day);
        };
    }

    /** The day that one comes to by going so many pages on. */
    LocalDate turn(LocalDate day, int pages) {
        return switch (this) {
            case MONTH, AGENDA -> YearMonth.from(day).plusMonths(pages).atDay(1);
            case WEEK -> day.plusWeeks(pages);
            case DAY -> day.plusDays(pages);
        };
    }

    /** What the arrow towards the past does. */
    String back() {
        return switch (this) {
            case MONTH, AGENDA -> Messages.text("calendar.back");
            case WEEK -> Messages.text("calendar.back.week");
            case DAY -> Messages.text("calendar.back.day");
        };
    }

    /** What the arrow towards the future does. */
    String forth() {
        return switch (this) {
            case MONTH, AGENDA -> Messages.text("calendar.forth");
            case WEEK -> Messages.text("calendar.forth.week");
            case DAY -> Messages.text("calendar.forth.day");
        };
    }
}
