package io.fika.planner;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules and the score, written a second time from their definition and as slowly as it reads; it shares nothing
 * with the engine but the problem.
 */
final class Scorer {
    /** One wish of a contact: due on a day, placed between two days, with so many percent for being late. */
    private record Wish(int contact, LocalDate due, LocalDate from, LocalDate to, int bonus) {}

    private final Problem problem;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Integer, Problem.Person> people = new HashMap<>();

    Scorer(Problem problem) {
        this.problem = problem;
        first = problem.month().atDay(1);
        last = problem.month().atEndOfMonth();
        problem.contacts().forEach(person -> people.put(person.id(), person));
    }

    /** The score of a plan that keeps the rules. */
    int score(List<Booking> plan) {
        int score = 0;
        Map<Booking, Wish> wishes = wishes(plan, new ArrayList<>());
        for (Booking coffee : plan) {
            score += value(coffee, requireNonNull(wishes.get(coffee))) - 100 + preferred(coffee) - later(coffee);
            score += problem.previous().contains(coffee) ? 25 : 0;
        }
        for (int c = 0; c < problem.categories().size(); c++) {
            int category = c;
            long coffees = plan.stream().filter(it -> person(it).category() == category).count();
            long off = coffees - share(problem.categories().get(c).sharePercent(), plan.size());
            score -= (int) (40 * off * off);
        }
        long newPeople = plan.stream().filter(it -> person(it).isNew()).count();
        long off = newPeople - share(problem.newSharePercent(), plan.size());
        score -= (int) (80 * off * off);
        for (List<Booking> day : byDay(plan).values()) {
            score -= 20 * day.size() * day.size();
            score -= 25 * (int) (day.stream().map(it -> person(it).place()).distinct().count() - 1);
        }
        for (LocalDate week : weeks()) {
            long coffees = inWeek(plan, week);
            score -= (int) (15 * coffees * coffees);
        }
        return score;
    }

    private static long share(int percent, int of) {
        return Math.floorDiv(percent * of + 50, 100);
    }

    private int value(Booking coffee, Wish wish) {
        int weight = problem.rings().get(person(coffee).ring());
        LocalDate day = coffee.start().toLocalDate();
        if (day.isBefore(wish.due())) {
            return weight * (int) Math.max(0, 100 - 4 * ChronoUnit.DAYS.between(day, wish.due()));
        }
        LocalDate since = wish.due().isAfter(first) ? wish.due() : first;
        return weight * (100 + wish.bonus()) - weight * (int) ChronoUnit.DAYS.between(since, day);
    }

    private int preferred(Booking coffee) {
        Half half = coffee.start().toLocalTime().isBefore(LocalTime.NOON) ? Half.AM : Half.PM;
        return person(coffee).prefers() == half ? 30 : 0;
    }

    private int later(Booking coffee) {
        boolean morning = coffee.start().toLocalTime().isBefore(LocalTime.NOON);
        return problem.slots().stream()
                .filter(slot -> slot.toLocalDate().equals(coffee.start().toLocalDate()))
                .filter(slot -> slot.toLocalTime().isBefore(LocalTime.NOON) == morning)
                .min(Comparator.naturalOrder())
                .map(slot -> Math.max(0, (int) Math.floorDiv(ChronoUnit.MINUTES.between(slot, coffee.start()), 30)))
                .orElse(0);
    }

    /** What the plan does against the rules, one sentence each. */
    List<String> violations(List<Booking> plan) {
        List<String> found = new ArrayList<>();
        wishes(plan, found);
        if (!plan.containsAll(problem.pinned())) {
            found.add("a pinned coffee is missing");
        }
        for (Booking coffee : plan) {
            if (!pinned(coffee)) {
                own(coffee, found);
            }
        }
        for (int i = 0; i < plan.size(); i++) {
            for (int j = i + 1; j < plan.size(); j++) {
                if (!pinned(plan.get(i)) || !pinned(plan.get(j))) {
                    pair(plan.get(i), plan.get(j), found);
                }
            }
        }
        byDay(plan).forEach((day, coffees) -> limit("day " + day, coffees, problem.limits().perDay(), 0, found));
        for (LocalDate week : weeks()) {
            List<Booking> coffees =
                    plan.stream().filter(it -> monday(it.start().toLocalDate()).equals(week)).toList();
            limit("week " + week, coffees, problem.limits().perWeek(), neighbours(week), found);
        }
        limit("month", plan, problem.limits().perMonth(), 0, found);
        return found;
    }

    private void limit(String what, List<Booking> coffees, int limit, int more, List<String> found) {
        boolean added = coffees.stream().anyMatch(Predicate.not(this::pinned));
        if (added && coffees.size() + more > limit) {
            found.add("too many in " + what);
        }
    }

    private void own(Booking coffee, List<String> found) {
        Problem.Person person = person(coffee);
        LocalDate day = coffee.start().toLocalDate();
        String code = day.getDayOfWeek().name().substring(0, 3)
                + (coffee.start().getHour() < 12 ? "_AM" : "_PM");
        if (!problem.slots().contains(coffee.start())) {
            found.add("not free: " + coffee);
        }
        if (person.halfDays().stream().noneMatch(it -> it.name().equals(code))) {
            found.add("not a half-day of theirs: " + coffee);
        }
        LocalDate earliest = person.earliest();
        if (earliest != null && day.isBefore(earliest)) {
            found.add("too early: " + coffee);
        }
        if (person.away().stream().anyMatch(it -> !(day.isBefore(it.from()) || day.isAfter(it.to())))) {
            found.add("away: " + coffee);
        }
    }

    private void pair(Booking a, Booking b, List<String> found) {
        LocalDate dayA = a.start().toLocalDate();
        LocalDate dayB = b.start().toLocalDate();
        if (a.contact() == b.contact()
                && Math.abs(ChronoUnit.DAYS.between(dayA, dayB)) < person(a).cadence() / 2) {
            found.add("too soon again: " + a + b);
        }
        Integer company = person(a).company();
        if (company != null && company.equals(person(b).company()) && monday(dayA).equals(monday(dayB))) {
            found.add("one company twice in a week: " + a + b);
        }
        boolean samePlace = person(a).place() == person(b).place();
        Problem.Limits limits = problem.limits();
        int apart = limits.lengthMinutes() + (samePlace ? limits.gapSamePlace() : limits.gapOtherPlace());
        if (dayA.equals(dayB) && Math.abs(ChronoUnit.MINUTES.between(a.start(), b.start())) < apart) {
            found.add("too close: " + a + b);
        }
    }

    /** Which wish each coffee fulfils: the pinned ones in order of start, then the others by their day. */
    private Map<Booking, Wish> wishes(List<Booking> plan, List<String> found) {
        Map<Booking, Wish> result = new HashMap<>();
        Set<Wish> taken = new HashSet<>();
        List<Booking> pins = plan.stream()
                .filter(this::pinned)
                .sorted(Comparator.comparing(Booking::start))
                .toList();
        for (Booking pin : pins) {
            List<Wish> all = wishes(person(pin));
            List<Wish> unused = all.stream().filter(it -> !taken.contains(it)).toList();
            Wish wish = (unused.isEmpty() ? all : unused).stream()
                    .min(Comparator.<Wish>comparingLong(
                                    it -> Math.abs(ChronoUnit.DAYS.between(it.due(), pin.start().toLocalDate())))
                            .thenComparing(Wish::due))
                    .orElseThrow();
            taken.add(wish);
            result.put(pin, wish);
        }
        for (Booking coffee : plan) {
            if (pinned(coffee)) {
                continue;
            }
            LocalDate day = coffee.start().toLocalDate();
            List<Wish> near = wishes(person(coffee)).stream()
                    .filter(it -> !day.isBefore(it.from()) && !day.isAfter(it.to()))
                    .toList();
            if (near.isEmpty()) {
                found.add("too far from any due day: " + coffee);
            } else if (!taken.add(near.getFirst())) {
                found.add("a second coffee for one due day: " + coffee);
            }
            near.stream().findFirst().ifPresent(wish -> result.put(coffee, wish));
        }
        return result;
    }

    private List<Wish> wishes(Problem.Person person) {
        long late = Math.max(0, ChronoUnit.DAYS.between(person.due(), first));
        int bonus = (int) Math.min(50, Math.floorDiv(50 * late, person.cadence()));
        if (person.cadence() > 21) {
            return List.of(new Wish(person.id(), person.due(), first, last, bonus));
        }
        List<Wish> result = new ArrayList<>();
        LocalDate due = person.due().isAfter(first) ? person.due() : first;
        do {
            boolean isLate = late > 0 && result.isEmpty();
            result.add(new Wish(
                    person.id(),
                    due,
                    due.minusDays(person.cadence() / 3),
                    due.plusDays(isLate ? person.cadence() / 2 : person.cadence() / 3),
                    isLate ? bonus : 0));
            due = due.plusDays(person.cadence());
        } while (!due.isAfter(last));
        return result;
    }

    private boolean pinned(Booking coffee) {
        return problem.pinned().contains(coffee);
    }

    private Problem.Person person(Booking coffee) {
        return requireNonNull(people.get(coffee.contact()));
    }

    private static Map<LocalDate, List<Booking>> byDay(List<Booking> plan) {
        return plan.stream().collect(Collectors.groupingBy(it -> it.start().toLocalDate()));
    }

    private Set<LocalDate> weeks() {
        Set<LocalDate> result = new TreeSet<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            result.add(monday(day));
        }
        return result;
    }

    private long inWeek(List<Booking> plan, LocalDate week) {
        return plan.stream().map(Booking::start).map(LocalDateTime::toLocalDate).filter(it -> monday(it).equals(week))
                        .count()
                + neighbours(week);
    }

    private int neighbours(LocalDate week) {
        return (int) problem.neighbours().stream()
                .filter(it -> monday(it).equals(week))
                .count();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
