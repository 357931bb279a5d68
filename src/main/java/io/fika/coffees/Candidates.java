package io.fika.coffees;

import io.fika.people.Cadence;
import io.fika.people.Contact;
import io.fika.people.LastTouches;
import io.fika.people.LatestTouches;
import io.fika.planner.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who could be planned in a month, and when each is due. */
final class Candidates {
    /** Keeps somebody without a cadence in the books, for a coffee with them that is fixed. */
    private static final int ONCE_A_YEAR = 365;

    /** Ten years: beyond it a cadence means nothing. */
    private static final int LONGEST = 3652;

    private final Acquaintance people;
    private final YearMonth month;
    private final LatestTouches touches;
    private final Diary diary;
    private final Map<UUID, Integer> rings = new HashMap<>();
    private final Map<UUID, List<Coffee>> coffees = new HashMap<>();

    /** Candidates for a month; the diary reaches far enough around it to show coffees that are too close. */
    Candidates(Acquaintance people, YearMonth month, LatestTouches touches, Diary diary) {
        this.people = people;
        this.month = month;
        this.touches = touches;
        this.diary = diary;
        people.rings().forEach(ring -> rings.put(ring.id(), rings.size()));
        for (Coffee coffee : diary.coffees()) {
            coffee.contacts().forEach(person ->
                    coffees.computeIfAbsent(person, missing -> new ArrayList<>()).add(coffee));
        }
    }

    /** Everybody with a ring and a cadence who is not paused, and all who have a coffee that is fixed; by identity. */
    List<Candidate> all() {
        Set<UUID> fixed = diary.coffeesIn(month).stream()
                .flatMap(coffee -> coffee.contacts().stream())
                .collect(Collectors.toSet());
        Set<UUID> skipped = Skipped.in(month, people.set());
        return people.set().all(Contact.class).stream()
                .filter(person -> !skipped.contains(person.id()) || fixed.contains(person.id()))
                .sorted(Comparator.comparing(Contact::id))
                .flatMap(person -> candidate(person, fixed.contains(person.id())).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Contact person, boolean fixed) {
        Optional<Cadence> cadence = people.cadence(person);
        Integer ring = people.ring(person).map(it -> rings.get(it.id())).orElse(null);
        if (!fixed && (person.paused() || ring == null || cadence.isEmpty())) {
            return Optional.empty();
        }
        int days = Math.min(LONGEST, cadence.map(Cadence::days).orElse(ONCE_A_YEAR));
        LastTouches last = touches.of(person.id()).orElse(null);
        return Optional.of(new Candidate(
                person,
                ring == null ? Math.max(0, rings.size() - 1) : ring,
                days,
                due(person, new Cadence(days), last),
                last == null || last.count() == 0,
                blocked(person, days)));
    }

    private LocalDate due(Contact person, Cadence cadence, @Nullable LastTouches last) {
        LocalDate due = Optional.ofNullable(last).flatMap(touch -> touch.due(cadence)).orElseGet(() -> firstTime(person));
        for (Coffee coffee : coffees.getOrDefault(person.id(), List.of())) {
            LocalDate day = diary.dayOf(coffee);
            if (day.isBefore(month.atDay(1)) && coffee.status().isAgreed()) {
                LocalDate after = cadence.dueAfter(day, 1);
                due = after.isAfter(due) ? after : due;
            } else if (YearMonth.from(day).equals(month) && coffee.status() == CoffeeStatus.HELD) {
                // it fulfilled what was due then, and the planner counts on from there
                return day;
            }
        }
        return due;
    }

    // somebody never met is not late: a first coffee is due from the month's beginning
    private LocalDate firstTime(Contact person) {
        LocalDate first = month.atDay(1);
        return person.since().isAfter(first) ? person.since() : first;
    }

    // the planner keeps the distance from coffees of the month itself, but knows each under one person alone
    private boolean isPlannersOwn(Contact person, Coffee coffee) {
        return YearMonth.from(diary.dayOf(coffee)).equals(month)
                && people.all(coffee.contacts()).stream().findFirst().filter(person::equals).isPresent();
    }

    private List<Problem.Days> blocked(Contact person, int cadence) {
        int apart = cadence / 2 - 1;
        return coffees.getOrDefault(person.id(), List.of()).stream()
                .filter(coffee -> apart >= 0 && !isPlannersOwn(person, coffee))
                .map(diary::dayOf)
                .map(day -> new Problem.Days(day.minusDays(apart), day.plusDays(apart)))
                .toList();
    }
}
