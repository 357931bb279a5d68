package io.fika.coffees;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Facets;
import io.fika.people.Ring;
import io.fika.people.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as a planning board, as it was at one moment.
 *
 * @param days whole weeks, from the first day of that in which it begins
 * @param due who wants a coffee by the month's end; first for whom a coffee today would be worth most
 * @param anybody whether anybody has a place on the map
 * @param freeStarts how many starts are left to plan with
 */
public record MonthBoard(
        YearMonth month,
        LocalDate today,
        List<Day> days,
        List<Due> due,
        Balance balance,
        boolean anybody,
        int freeStarts) {
    private static final int WEEK = 7;

    public MonthBoard {
        days = List.copyOf(days);
        due = List.copyOf(due);
    }

    /**
     * One day.
     *
     * @param carried coffees that began the day before and last into it
     * @param fallen coffees that were missed or called off
     * @param engagements those that take part of it
     * @param wholes those that take all of it
     * @param load the share of its coffee hours that other things take, 0 to 1
     * @param hours its coffee hours
     */
    public record Day(
            LocalDate date,
            boolean inMonth,
            List<Item> coffees,
            List<Item> carried,
            List<Item> fallen,
            List<Engagement> engagements,
            List<Engagement> wholes,
            double load,
            List<Window> hours) {
        public Day {
            coffees = List.copyOf(coffees);
            carried = List.copyOf(carried);
            fallen = List.copyOf(fallen);
            engagements = List.copyOf(engagements);
            wholes = List.copyOf(wholes);
            hours = List.copyOf(hours);
        }

        /** What takes all of it, if something does. */
        public @Nullable Engagement whole() {
            return wholes.isEmpty() ? null : wholes.getFirst();
        }

        /** Whether it has coffee hours. */
        public boolean open() {
            return !hours.isEmpty();
        }

        /** Whether there is anything to see. */
        public boolean isBlank() {
            return coffees.isEmpty() && engagements.isEmpty() && wholes.isEmpty();
        }
    }

    /**
     * A coffee as the board shows it.
     *
     * @param names of those who come, joined
     * @param category of the first of them, if it has one
     * @param isNew whether it is with somebody not met before
     */
    public record Item(
            Coffee coffee, LocalDateTime start, String names, @Nullable Category category, boolean isNew) {
        public LocalDateTime end() {
            return start.plusMinutes(coffee.minutes());
        }
    }

    /**
     * Somebody who wants a coffee, or is asked about.
     *
     * @param ring absent for somebody who is not on the map
     * @param planned when the person's coffee of this month starts, if there is one
     * @param skipped whether the user does not want the person in this month
     */
    public record Due(
            Contact person,
            @Nullable Ring ring,
            @Nullable Category category,
            Standing standing,
            @Nullable LocalDateTime planned,
            boolean skipped)
            implements Facets.Somebody {
        @Override
        public Contact contact() {
            return person;
        }
    }

    /**
     * The mix of the month's coffees against the wish, and how they lie in it.
     *
     * @param weeks the month's weeks in order
     * @param hops how often one goes from one place to another between two coffees of a day
     */
    public record Balance(List<Share> shares, int newPeople, int newTarget, List<Week> weeks, int hops) {
        public Balance {
            shares = List.copyOf(shares);
            weeks = List.copyOf(weeks);
        }

        /** The category that misses most coffees, if one misses any. */
        public Optional<Share> scarcest() {
            return shares.stream()
                    .filter(share -> share.target() > share.coffees())
                    .max(Comparator.comparingInt(share -> share.target() - share.coffees()));
        }
    }

    /** One category's part; without a category where people have none. */
    public record Share(@Nullable Category category, int coffees, int target) {}

    /**
     * One week's load.
     *
     * @param from its first day
     * @param days how many coffees each of its seven days has
     * @param limit how many the user wants in a week at most
     */
    public record Week(LocalDate from, List<Integer> days, int limit) {
        public Week {
            days = List.copyOf(days);
        }

        public int coffees() {
            return days.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The coffees of the month itself in this state. */
    public long count(CoffeeStatus... states) {
        List<CoffeeStatus> wanted = List.of(states);
        return items().filter(item -> wanted.contains(item.coffee().status())).count();
    }

    /** A coffee of the board by its identity. */
    public Optional<Item> item(UUID coffee) {
        return days.stream()
                .flatMap(day -> day.coffees().stream())
                .filter(item -> item.coffee().id().equals(coffee))
                .findFirst();
    }

    /** The days of the week that holds this day, as many as the board has. */
    public List<Day> weekOf(LocalDate date) {
        long week = Math.floorDiv(ChronoUnit.DAYS.between(days.getFirst().date(), date), WEEK);
        int first = Math.clamp(week * WEEK, 0, days.size() - WEEK);
        return days.subList(first, first + WEEK);
    }

    public Optional<Day> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    private Stream<Item> items() {
        return days.stream().filter(Day::inMonth).flatMap(day -> day.coffees().stream());
    }
}
