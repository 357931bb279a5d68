package io.fika.coffees;

import io.fika.people.Cadence;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.Standings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the month's board out of diary and people. */
final class Boards {
    private final Acquaintance people;
    private final Standings standings;
    private final Balances balances;

    Boards(Acquaintance people, Standings standings) {
        this.people = people;
        this.standings = standings;
        this.balances = new Balances(people, standings.touches());
    }

    MonthBoard of(YearMonth month, Diary diary) {
        DayOfWeek weekStart = LocalCustom.here().firstDay();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(weekStart));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
        List<MonthBoard.Day> days = first.datesUntil(last.plusDays(1))
                .map(day -> day(day, month, diary))
                .toList();
        LocalDate today = standings.today();
        int free = (int) month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> !day.isBefore(today))
                .flatMap(day -> diary.startsOn(day, Diary.STEP_MINUTES))
                .count();
        boolean anybody = people.set().all(Contact.class).stream().anyMatch(person -> person.placement() != null);
        return new MonthBoard(month, today, days, due(month, diary), balances.of(month, diary), anybody, free);
    }

    /** The first days of a diary on which one has coffee. */
    List<MonthBoard.Day> openDays(Diary diary, int count) {
        boolean ever = !diary.rules().hours().windows().isEmpty();
        return diary.from()
                .datesUntil(diary.to().plusDays(1))
                .filter(day -> ever
                        ? !diary.rules().hours().on(day.getDayOfWeek()).isEmpty()
                        : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(count)
                .map(day -> day(day, YearMonth.from(day), diary))
                .toList();
    }

    /** How due these people are, whether or not they are due by the month's end, in their order. */
    List<MonthBoard.Due> due(List<UUID> contacts, YearMonth month, Diary diary) {
        Map<UUID, LocalDateTime> planned = planned(month, diary);
        Set<UUID> skipped = Skipped.in(month, people.set());
        return people.all(contacts).stream()
                .map(person -> due(person, people.ring(person).orElse(null), planned, skipped))
                .toList();
    }

    private MonthBoard.Day day(LocalDate day, YearMonth month, Diary diary) {
        List<Engagement> engagements = diary.engagementsOn(day);
        List<Engagement> wholes = engagements.stream().filter(it -> it.takesAll(day)).toList();
        return new MonthBoard.Day(
                day,
                YearMonth.from(day).equals(month),
                items(diary.coffeesOn(day), diary),
                items(diary.coffeesInto(day), diary),
                items(diary.fallenOn(day), diary),
                engagements.stream().filter(it -> !it.takesAll(day)).toList(),
                wholes,
                diary.loadOn(day),
                diary.rules().hours().on(day.getDayOfWeek()));
    }

    private List<MonthBoard.Item> items(List<Coffee> coffees, Diary diary) {
        return coffees.stream().map(coffee -> item(coffee, diary)).toList();
    }

    private MonthBoard.Item item(Coffee coffee, Diary diary) {
        Optional<Contact> lead = people.lead(coffee.contacts());
        return new MonthBoard.Item(
                coffee,
                diary.startOf(coffee),
                people.names(coffee.contacts()),
                lead.flatMap(people::category).orElse(null),
                lead.filter(person -> balances.isNew(person, coffee.status())).isPresent());
    }

    private List<MonthBoard.Due> due(YearMonth month, Diary diary) {
        Map<UUID, LocalDateTime> planned = planned(month, diary);
        Set<UUID> skipped = Skipped.in(month, people.set());
        List<Ranked> due = new ArrayList<>();
        Map<UUID, Integer> rings = new HashMap<>();
        people.rings().forEach(ring -> rings.put(ring.id(), rings.size()));
        for (Contact person : people.set().all(Contact.class)) {
            people.ring(person).ifPresent(ring -> {
                MonthBoard.Due it = due(person, ring, planned, skipped);
                if (isWanted(it.standing(), month)) {
                    due.add(new Ranked(it, worth(it.standing(), rings.getOrDefault(ring.id(), 0))));
                }
            });
        }
        return due.stream()
                .sorted(Comparator.comparingInt((Ranked it) -> -it.worth())
                        .thenComparing(it -> it.due().person().name().full()))
                .map(Ranked::due)
                .toList();
    }

    private record Ranked(MonthBoard.Due due, int worth) {}

    private static Map<UUID, LocalDateTime> planned(YearMonth month, Diary diary) {
        Map<UUID, LocalDateTime> planned = new HashMap<>();
        for (Coffee coffee : diary.coffeesIn(month)) {
            coffee.contacts().forEach(person -> planned.putIfAbsent(person, diary.startOf(coffee)));
        }
        return planned;
    }

    // what a coffee today would be worth to the planner, so that the list and the plan agree
    private static int worth(Standing standing, int ring) {
        int weight = Problems.weight(ring);
        LocalDate due = standing.due().orElse(null);
        Cadence cadence = standing.cadence();
        if (due == null || cadence == null) {
            return weight;
        }
        long late = ChronoUnit.DAYS.between(due, standing.on());
        return Math.toIntExact(
                late < 0 ? weight * Math.max(0, 100 + 4 * late) : weight * (100 + Math.min(50, 50 * late / cadence.days())));
    }

    private MonthBoard.Due due(
            Contact person, @Nullable Ring ring, Map<UUID, LocalDateTime> planned, Set<UUID> skipped) {
        return new MonthBoard.Due(
                person, ring, people.category(person).orElse(null), standings.inRing(person, ring),
                planned.get(person.id()), skipped.contains(person.id()));
    }

    private static boolean isWanted(Standing standing, YearMonth month) {
        return standing.rhythm() != Standing.State.PAUSED
                && standing.cadence() != null
                && !standing.due().orElse(LocalDate.MIN).isAfter(month.atEndOfMonth());
    }
}
