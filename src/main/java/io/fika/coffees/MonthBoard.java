package io.fika.coffees;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as a planning board, as it was at one moment.
 *
 * @param days from the Monday of its first week to the Sunday of its last
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
    public MonthBoard {
        days = List.copyOf(days);
        due = List.copyOf(due);
    }

    /**
     * One day.
     *
     * @param engagements those that take part of it
     * @param whole what takes all of it, if something does
     * @param load the share of its coffee hours that other things take, 0 to 1
     * @param open whether it has coffee hours
     */
    public record Day(
            LocalDate date,
            boolean inMonth,
            List<Item> coffees,
            List<Engagement> engagements,
            @Nullable Engagement whole,
            double load,
            boolean open) {
        public Day {
            coffees = List.copyOf(coffees);
            engagements = List.copyOf(engagements);
        }

        /** Whether there is anything to see. */
        public boolean isBlank() {
            return coffees.isEmpty() && engagements.isEmpty() && whole == null;
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
            Coffee coffee, LocalDateTime start, String names, @Nullable Category category, boolean isNew) {}

    /**
     * Somebody who wants a coffee.
     *
     * @param planned when the person's coffee of this month starts, if there is one
     * @param skipped whether the user does not want the person in this month
     */
    public record Due(
            Contact person,
            Ring ring,
            @Nullable Category category,
            Standing standing,
            @Nullable LocalDateTime planned,
            boolean skipped) {}

    /** The mix of the month's coffees against the wish. */
    public record Balance(List<Share> shares, int newPeople, int newTarget) {
        public Balance {
            shares = List.copyOf(shares);
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

    public Optional<Day> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    private Stream<Item> items() {
        return days.stream().filter(Day::inMonth).flatMap(day -> day.coffees().stream());
    }
}
