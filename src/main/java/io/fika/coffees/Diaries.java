package io.fika.coffees;

import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Opens the diary for a time: coffees, busy times with their turns, and what else other packages know of. */
public record Diaries(WorkingSet set, Engagements others, Recurrences recurrences, ZoneId zone) {
    /** The diary of a month with the days that fill its first and last ISO week. */
    public Diary of(YearMonth month) {
        return between(Diary.firstDayAround(month), Diary.lastDayAround(month));
    }

    public Diary between(LocalDate from, LocalDate to) {
        List<Coffee> coffees = set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().stands())
                .filter(coffee -> within(coffee, from, to))
                .toList();
        List<Engagement> engagements = Stream.concat(
                        set.all(BusyTime.class).stream().flatMap(busy -> turns(busy, from, to)),
                        others.between(from, to).stream())
                .toList();
        return new Diary(from, to, zone, CoffeeRules.of(new Settings(set)), coffees, engagements);
    }

    /** A moment as the user's clock shows it. */
    LocalDateTime local(ZonedDateTime time) {
        return time.withZoneSameInstant(zone).toLocalDateTime();
    }

    private boolean within(Coffee coffee, LocalDate from, LocalDate to) {
        LocalDate day = local(coffee.start()).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private Stream<Engagement> turns(BusyTime busy, LocalDate from, LocalDate to) {
        Duration length = length(busy);
        // a turn that starts before the first day, or on another day in its own zone, may reach into it
        List<LocalDateTime> starts = busy.rule().isEmpty()
                ? List.of(busy.start().toLocalDateTime())
                : recurrences.starts(busy, from.minusDays(length.toDays() + 2), to.plusDays(1));
        return starts.stream()
                .map(start -> local(busy, start))
                .map(turn -> new Engagement(busy.title(), turn, turn.plus(length), busy.allDay(), null, busy.id()))
                .filter(turn -> turn.takes(from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
    }

    private static Duration length(BusyTime busy) {
        Duration least = busy.allDay() ? Duration.ofDays(1) : Duration.ofMinutes(1);
        Duration length = busy.allDay()
                ? Duration.between(
                        busy.start().toLocalDate().atStartOfDay(), busy.end().toLocalDate().atStartOfDay())
                : Duration.between(busy.start(), busy.end());
        return length.compareTo(least) < 0 ? least : length;
    }

    // a whole day is the same date everywhere, so it is not moved into the user's zone
    private LocalDateTime local(BusyTime busy, LocalDateTime start) {
        return busy.allDay() ? start.toLocalDate().atStartOfDay() : local(start.atZone(busy.start().getZone()));
    }
}
