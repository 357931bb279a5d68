package io.fika.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Problems of every kind, each from its seed. */
final class SeededProblems {
    private final Random random;
    private final YearMonth month;

    private SeededProblems(long seed) {
        random = new Random(seed);
        month = YearMonth.of(2026 + random.nextInt(3), 1 + random.nextInt(12));
    }

    /** A month as people have them. */
    static Problem usual(long seed, int contacts) {
        SeededProblems some = new SeededProblems(seed);
        List<LocalDateTime> slots = some.slots(0.35, 12);
        return some.problem(slots, contacts, new Problem.Limits(2, 6, 20, 45, 15, 45), some.random.nextInt(6));
    }

    /** Few contacts whom one meets often, some pinned several times, also at noon and outside the free starts. */
    static Problem frequent(long seed) {
        Problem it = usual(seed, 12);
        Random random = new Random(seed);
        List<Problem.Person> people = it.contacts().stream()
                .map(one -> new Problem.Person(
                        one.id(), one.ring(), 4 + random.nextInt(18),
                        it.month().atDay(1).plusDays(random.nextInt(30) - 15), one.category(), one.isNew(),
                        one.place(), one.company(), EnumSet.allOf(HalfDay.class), one.prefers(), null, List.of()))
                .toList();
        List<Booking> pinned = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDateTime slot = it.slots().get(random.nextInt(it.slots().size()));
            pinned.add(new Booking(random.nextInt(4), random.nextBoolean() ? slot : slot.toLocalDate().atTime(12, 0)));
        }
        return new Problem(
                it.name(), it.month(), new Problem.Limits(3, 9, 30, 45, 15, 45), it.rings(), it.places(),
                it.categories(), it.newSharePercent(), it.slots(), people, it.neighbours(),
                pinned.stream().distinct().toList(), it.previous());
    }

    /** Few contacts, few starts close to each other, tight limits: so small that all plans can be tried. */
    static Problem tiny(long seed) {
        SeededProblems some = new SeededProblems(seed);
        List<LocalDateTime> slots = new ArrayList<>(some.slots(0.5, 12));
        int from = some.random.nextInt(slots.size() - 6);
        List<LocalDateTime> few = new ArrayList<>(slots.subList(from, from + 3));
        few.addAll(slots.subList(slots.size() - 3, slots.size()));
        Random random = some.random;
        Problem.Limits limits = new Problem.Limits(
                1 + random.nextInt(2), 1 + random.nextInt(4), 1 + random.nextInt(5), 45, 15 * random.nextInt(3), 45);
        return some.problem(few, 3 + random.nextInt(3), limits, random.nextInt(2));
    }

    /** Few days with many starts, room for many coffees, and many of a plan before: they get into each other's way. */
    static Problem dense(long seed) {
        SeededProblems some = new SeededProblems(seed);
        List<LocalDateTime> slots = some.slots(0.7, 12).stream().filter(it -> it.getDayOfMonth() < 6).toList();
        Problem problem = some.problem(slots, 10, new Problem.Limits(5, 15, 20, 45, 15, 45), some.random.nextInt(2));
        List<Booking> before = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            before.add(new Booking(i / 2, slots.get(some.random.nextInt(slots.size()))));
        }
        return new Changed(problem).previous(before.stream().distinct().toList()).problem();
    }

    /** Many contacts for one or two coffees at few starts: nearly all of them can be dropped, and all plans be tried. */
    static Problem crowded(long seed) {
        SeededProblems some = new SeededProblems(seed);
        List<LocalDateTime> slots = some.slots(0.4, 12);
        List<LocalDateTime> few = List.of(slots.getFirst(), slots.get(1), slots.get(slots.size() / 2), slots.getLast());
        Problem.Limits limits = new Problem.Limits(2, 2, 1 + some.random.nextInt(2), 45, 15, 45);
        return some.problem(few, 40, limits, some.random.nextInt(2));
    }

    /** A month of any size whose optimum can be computed: {@link FlowOptimum}. */
    static Problem oneADay(long seed, int contacts) {
        Problem it = usual(seed, contacts);
        List<Problem.Person> people = it.contacts().stream()
                .map(one -> new Problem.Person(
                        one.id(), one.ring(), Math.max(22, one.cadence()), one.due(), 0, false, one.place(), null,
                        one.halfDays(), one.prefers(), one.earliest(), one.away()))
                .toList();
        Problem.Limits limits = new Problem.Limits(1, 2 + (int) (seed % 5), 8 + (int) (seed % 13), 45, 15, 45);
        return new Problem(
                it.name(), it.month(), limits, it.rings(), it.places(), List.of(new Problem.Category("all", 100)), 0,
                it.slots(), people, it.neighbours(), List.of(), it.previous());
    }

    private List<LocalDateTime> slots(double share, int aDay) {
        List<LocalDateTime> result = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (int i = 0; i < aDay; i++) {
                if (random.nextDouble() < share) {
                    result.add(day.atTime(i < 6 ? 8 : 11, 30).plusMinutes(30L * i));
                }
            }
        }
        return result;
    }

    private Problem problem(List<LocalDateTime> slots, int contacts, Problem.Limits limits, int pins) {
        List<Problem.Person> people = new ArrayList<>();
        for (int id = 0; id < contacts; id++) {
            people.add(person(id, contacts));
        }
        List<LocalDate> neighbours = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            neighbours.add(random.nextBoolean() ? month.atDay(1).minusDays(1) : month.atEndOfMonth().plusDays(1));
        }
        List<Booking> pinned = new ArrayList<>();
        for (int i = 0; i < pins; i++) {
            LocalDateTime start = random.nextBoolean()
                    ? slots.get(random.nextInt(slots.size()))
                    : month.atDay(1 + random.nextInt(28)).atTime(random.nextInt(24), 15);
            pinned.add(new Booking(random.nextInt(contacts), start));
        }
        List<Booking> previous = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            previous.add(new Booking(random.nextInt(contacts), slots.get(random.nextInt(slots.size()))));
        }
        List<LocalDateTime> mixed = new ArrayList<>(slots);
        Collections.shuffle(mixed, random);
        return new Problem(
                "seeded",
                month,
                limits,
                List.of(8, 5, 3, 2),
                List.of("Harbour", "Station", "Old town"),
                List.of(
                        new Problem.Category("client", 40),
                        new Problem.Category("peer", 35),
                        new Problem.Category("supplier", 15)),
                30,
                mixed,
                people,
                neighbours,
                pinned.stream().distinct().toList(),
                previous.stream().distinct().toList());
    }

    private Problem.Person person(int id, int contacts) {
        int[] cadences = {1, 7, 14, 21, 22, 30, 60, 90, 180, 365};
        int cadence = cadences[Math.min(random.nextInt(40), cadences.length - 1)];
        LocalDate first = month.atDay(1);
        Set<HalfDay> halfDays = EnumSet.noneOf(HalfDay.class);
        for (HalfDay it : HalfDay.values()) {
            if (random.nextInt(10) < 6) {
                halfDays.add(it);
            }
        }
        List<Problem.Days> away = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            LocalDate from = month.atDay(1 + random.nextInt(28));
            away.add(new Problem.Days(from, from.plusDays(random.nextInt(6))));
        }
        return new Problem.Person(
                id,
                Math.min(3, random.nextInt(6)),
                cadence,
                first.plusDays(random.nextInt(2 * cadence + 30) - cadence),
                random.nextInt(3),
                random.nextInt(3) == 0,
                random.nextInt(3),
                random.nextBoolean() ? null : random.nextInt(contacts),
                halfDays,
                random.nextInt(3) == 0 ? null : random.nextBoolean() ? Half.AM : Half.PM,
                random.nextInt(6) == 0 ? month.atDay(1 + random.nextInt(28)) : null,
                away);
    }
}
