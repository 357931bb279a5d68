package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.people.HalfDay;
import io.fika.people.LatestTouches;
import io.fika.planner.Booking;
import io.fika.planner.Half;
import io.fika.planner.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a month before the planner. */
final class Problems {
    /** The weight of each ring from the inside; each is so much lighter that lateness never outbids the next. */
    private static final List<Integer> WEIGHTS = List.of(8, 5, 3, 2, 1);

    private final Acquaintance people;
    private final Diaries diaries;
    private final LatestTouches touches;

    Problems(Acquaintance people, Diaries diaries, LatestTouches touches) {
        this.people = people;
        this.diaries = diaries;
        this.touches = touches;
    }

    /** The problem of planning this month from now on. */
    MonthProblem of(YearMonth month, LocalDateTime now) {
        // a cadence of a year keeps two coffees half a year apart
        Diary wide = diaries.between(month.atDay(1).minusMonths(6), month.atEndOfMonth().plusMonths(6));
        Diary diary = diaries.of(month);
        List<Candidate> candidates = new Candidates(people, month, touches, wide).all();
        return new Builder(month, diary, candidates).build(now);
    }

    private final class Builder {
        private final YearMonth month;
        private final Diary diary;
        private final List<Candidate> candidates;
        private final Map<UUID, Integer> ids = new HashMap<>();
        private final Map<String, Integer> companies = new HashMap<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final Mix mix;

        Builder(YearMonth month, Diary diary, List<Candidate> candidates) {
            this.month = month;
            this.diary = diary;
            this.candidates = candidates;
            this.mix = Mix.of(people.categories(), candidates, diary.rules().wish());
            candidates.forEach(candidate -> ids.put(candidate.person().id(), ids.size()));
        }

        MonthProblem build(LocalDateTime now) {
            List<Problem.Person> persons = candidates.stream().map(this::person).toList();
            Limits limits = diary.rules().limits();
            Problem problem = new Problem(
                    Dates.month(month),
                    month,
                    new Problem.Limits(
                            limits.perDay(), limits.perWeek(), limits.perMonth(), limits.minutes(),
                            limits.gapSamePlace(), limits.gapOtherPlace()),
                    weights(),
                    List.copyOf(places.keySet()),
                    mix.shares(),
                    diary.rules().wish().newSharePercent(),
                    slots(now),
                    persons,
                    neighbours(),
                    bookings(Coffee::isFixed),
                    bookings(coffee -> !coffee.isFixed()));
            return new MonthProblem(
                    problem, candidates.stream().map(it -> it.person().id()).toList());
        }

        private List<Integer> weights() {
            int rings = Math.max(1, people.rings().size());
            return IntStream.range(0, rings)
                    .mapToObj(Problems::weight)
                    .toList();
        }

        private Problem.Person person(Candidate candidate) {
            Contact person = candidate.person();
            return new Problem.Person(
                    ids.getOrDefault(person.id(), 0),
                    candidate.ring(),
                    candidate.cadence(),
                    candidate.due(),
                    mix.indexOf(person.category()),
                    candidate.isNew(),
                    place(Sitting.placeFor(person, diary.rules())),
                    company(person),
                    halfDays(person.wishes().halfDays()),
                    half(person.wishes().prefers()),
                    person.wishes().earliest(),
                    candidate.away());
        }

        private int place(String name) {
            return places.computeIfAbsent(name, missing -> places.size());
        }

        private @Nullable Integer company(Contact person) {
            String company = Acquaintance.company(person);
            return company.isEmpty() ? null : companies.computeIfAbsent(company, missing -> companies.size());
        }

        private List<LocalDateTime> slots(LocalDateTime now) {
            return month.atDay(1)
                    .datesUntil(month.atEndOfMonth().plusDays(1))
                    .flatMap(day -> diary.startsOn(day, Diary.STEP_MINUTES))
                    .filter(start -> start.isAfter(now))
                    .toList();
        }

        private List<LocalDate> neighbours() {
            return diary.coffees().stream()
                    .map(diary::dayOf)
                    .filter(day -> !YearMonth.from(day).equals(month))
                    .toList();
        }

        // the planner knows coffees of one person; the others of a larger round have days on which they are blocked
        private List<Booking> bookings(Predicate<Coffee> which) {
            Set<Booking> bookings = new LinkedHashSet<>();
            for (Coffee coffee : diary.coffeesIn(month)) {
                if (which.test(coffee)) {
                    coffee.contacts().stream()
                            .flatMap(contact -> Stream.ofNullable(ids.get(contact)))
                            .findFirst()
                            .ifPresent(id -> bookings.add(new Booking(id, diary.startOf(coffee))));
                }
            }
            return List.copyOf(bookings);
        }
    }

    /** The weight of a ring, counted from the inside. */
    static int weight(int ring) {
        return WEIGHTS.get(Math.min(ring, WEIGHTS.size() - 1));
    }

    private static Set<io.fika.planner.HalfDay> halfDays(Collection<HalfDay> wished) {
        Set<io.fika.planner.HalfDay> result = EnumSet.noneOf(io.fika.planner.HalfDay.class);
        Arrays.stream(io.fika.planner.HalfDay.values())
                .filter(half -> wished.isEmpty()
                        || wished.stream().anyMatch(wish -> wish.code().equals(half.name())))
                .forEach(result::add);
        return result;
    }

    private static @Nullable Half half(io.fika.people.@Nullable Half wished) {
        return wished == null ? null : Half.valueOf(wished.name());
    }
}
