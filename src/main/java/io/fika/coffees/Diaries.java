package io.fika.coffees;

import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the diary for a time: coffees, busy times with their turns, and what else other packages know of. */
public record Diaries(WorkingSet set, Engagements others, Recurrences recurrences, ZoneId zone) {
    /** The diary of a month with the days that fill its first and last ISO week. */
    public Diary of(YearMonth month) {
        return between(Diary.firstDayAround(month), Diary.lastDayAround(month));
    }

    public Diary between(LocalDate from, LocalDate to) {
        Map<Boolean, List<Coffee>> coffees = set.all(Coffee.class).stream()
                .filter(coffee -> within(coffee, from.minusDays(1), to))
                .collect(Collectors.partitioningBy(coffee -> coffee.status().stands()));
        Turns turns = new Turns(recurrences, zone);
        Set<String> elsewhere = others.standFor();
        List<Engagement> engagements = Stream.concat(
                        set.all(BusyTime.class).stream().flatMap(busy -> turns.of(busy, from, to, busy.id()).stream()),
                        others.between(from, to).stream())
                .filter(it -> it.entry() == null || !elsewhere.contains(it.entry().key()))
                .toList();
        return new Diary(
                from, to, zone, CoffeeRules.of(new Settings(set)), coffees.getOrDefault(true, List.of()),
                coffees.getOrDefault(false, List.of()), engagements);
    }

    /** A moment as the user's clock shows it. */
    LocalDateTime local(ZonedDateTime time) {
        return time.withZoneSameInstant(zone).toLocalDateTime();
    }

    private boolean within(Coffee coffee, LocalDate from, LocalDate to) {
        LocalDate day = local(coffee.start()).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
