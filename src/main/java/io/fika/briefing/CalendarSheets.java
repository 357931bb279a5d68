package io.fika.briefing;

import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts months and weeks on paper: what stands on each day, in the order of the clock, as much as there is room for. */
public record CalendarSheets(Clock clock) {
    private static final int DAYS = 7;
    private static final int LONGEST = 26;
    /** A coffee is written stronger, and has a sign before it. */
    private static final int LESS_OF_COFFEE = 5;
    private static final int LONGEST_OF_WEEK = 80;
    private static final int MOST_OF_WEEK = 16;

    private record Timed(LocalDateTime at, CalendarSheet.Entry entry) {}

    /** The month, with the days that fill its first and last week. */
    public CalendarSheet month(MonthBoard board) {
        List<List<CalendarSheet.Day>> weeks = new ArrayList<>();
        int rows = board.days().size() / DAYS;
        for (int first = 0; first + DAYS <= board.days().size(); first += DAYS) {
            weeks.add(board.days().subList(first, first + DAYS).stream()
                    .map(day -> day(day, rows > 5 ? 5 : 6, LONGEST))
                    .toList());
        }
        return new CalendarSheet(
                Messages.text("briefing.calendar.month", Dates.month(board.month())), balance(board),
                printed(board.days().stream().filter(MonthBoard.Day::inMonth)),
                names(board.days()), weeks, false);
    }

    /** The week that holds this day; it is a day of the board. */
    public CalendarSheet week(MonthBoard board, LocalDate date) {
        int index = Math.max(0, board.days().stream().map(MonthBoard.Day::date).toList().indexOf(date));
        int first = index - index % DAYS;
        List<MonthBoard.Day> days = board.days().subList(first, first + DAYS);
        String title = Messages.text(
                "briefing.calendar.week", Dates.day(days.getFirst().date()), Dates.day(days.getLast().date()),
                Integer.toString(days.getLast().date().getYear()));
        return new CalendarSheet(
                title, "", printed(days.stream()), names(days),
                List.of(days.stream().map(day -> day(day, MOST_OF_WEEK, LONGEST_OF_WEEK)).toList()), true);
    }

    // paper is to go by: what takes place no longer would only mislead, but that it is left out is said
    private String printed(Stream<MonthBoard.Day> days) {
        String printed = Messages.text("briefing.calendar.printed", Dates.weekday(LocalDate.now(clock)));
        int fallen = days.mapToInt(day -> day.fallen().size()).sum();
        return fallen == 0 ? printed : Messages.text("briefing.calendar.leftOut", printed, fallen);
    }

    private static List<String> names(List<MonthBoard.Day> days) {
        return days.stream().limit(DAYS).map(day -> Dates.name(day.date().getDayOfWeek())).toList();
    }

    private static CalendarSheet.Day day(MonthBoard.Day day, int most, int longest) {
        List<Timed> all = new ArrayList<>();
        Engagement whole = day.whole();
        if (whole != null) {
            all.add(new Timed(LocalDateTime.MIN, busy("", whole.title(), longest)));
        }
        day.engagements().stream().filter(it -> !it.equals(whole)).forEach(it ->
                all.add(new Timed(it.start(), busy(span(it, day.date()), it.title(), longest))));
        day.coffees().forEach(item -> all.add(new Timed(item.start(), coffee(item, longest))));
        List<CalendarSheet.Entry> sorted =
                all.stream().sorted(Comparator.comparing(Timed::at)).map(Timed::entry).toList();
        // coffees are what the page is for: they stay where there is no room for all
        boolean tooMany = sorted.size() > most;
        List<CalendarSheet.Entry> kept = tooMany ? fitting(sorted, most - 1) : sorted;
        return new CalendarSheet.Day(
                Integer.toString(day.date().getDayOfMonth()), !day.inMonth(), whole != null, kept,
                tooMany ? Messages.text("briefing.calendar.more", sorted.size() - kept.size()) : "");
    }

    private static List<CalendarSheet.Entry> fitting(List<CalendarSheet.Entry> all, int most) {
        long coffees = Math.min(most, all.stream().filter(entry -> !entry.busy()).count());
        long busy = most - coffees;
        List<CalendarSheet.Entry> kept = new ArrayList<>();
        for (CalendarSheet.Entry entry : all) {
            if (entry.busy() ? busy-- > 0 : coffees-- > 0) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static CalendarSheet.Entry busy(String time, String title, int longest) {
        return new CalendarSheet.Entry("", time, Plain.cut(Plain.of(title), longest), "", false);
    }

    private static CalendarSheet.Entry coffee(MonthBoard.Item item, int longest) {
        String detail = Stream.of(
                        item.coffee().place(), item.coffee().purpose(),
                        Messages.text("briefing.calendar.minutes", Integer.toString(item.coffee().minutes())))
                .filter(text -> !text.isBlank())
                .map(Plain::of)
                .collect(Collectors.joining(" · "));
        CoffeeStatus status = item.coffee().status();
        return new CalendarSheet.Entry(
                switch (status) {
                    case PROPOSED -> "○";
                    case INVITED -> "◐";
                    case HELD -> "✓";
                    default -> "●";
                },
                Dates.time(item.start()), Plain.cut(Plain.of(item.names()), longest - LESS_OF_COFFEE), Plain.cut(detail, 2 * longest),
                status == CoffeeStatus.PROPOSED);
    }

    private static String span(Engagement engagement, LocalDate day) {
        boolean from = engagement.start().toLocalDate().equals(day);
        return from ? Dates.time(engagement.start()) : "";
    }

    private static String balance(MonthBoard board) {
        String shares = board.balance().shares().stream()
                .filter(share -> share.coffees() > 0 || share.target() > 0)
                .map(share -> Messages.text(
                        "briefing.calendar.share",
                        share.category() == null ? Messages.text("briefing.calendar.noCategory") : share.category().name(),
                        share.coffees(), share.target()))
                .collect(Collectors.joining("   "));
        return Messages.text(
                        "briefing.calendar.new", board.balance().newPeople(), board.balance().newTarget())
                + (shares.isEmpty() ? "" : "   " + shares);
    }
}
