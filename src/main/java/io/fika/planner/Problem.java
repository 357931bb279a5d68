package io.fika.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month to plan: who could have a coffee, when there is time, and what is wished. Integers throughout.
 *
 * @param rings the weight of each ring, from the inside
 * @param places names; a contact's place is an index into them
 * @param newSharePercent wished share of coffees with new people, 0 to 100
 * @param slots free starts in the month; order does not matter
 * @param neighbours days of the coffees of other months that fall into this month's first and last ISO weeks, a day
 *     as often as it has coffees
 * @param pinned coffees that stay where they are, whatever the rules say
 * @param previous the plan on the screen, when planning again; else empty
 */
public record Problem(
        String name,
        YearMonth month,
        Limits limits,
        List<Integer> rings,
        List<String> places,
        List<Category> categories,
        int newSharePercent,
        List<LocalDateTime> slots,
        List<Person> contacts,
        List<LocalDate> neighbours,
        List<Booking> pinned,
        List<Booking> previous) {
    public Problem {
        rings = List.copyOf(rings);
        places = List.copyOf(places);
        categories = List.copyOf(categories);
        slots = List.copyOf(slots);
        contacts = List.copyOf(contacts);
        neighbours = List.copyOf(neighbours);
        pinned = List.copyOf(pinned);
        previous = List.copyOf(previous);
    }

    /**
     * What must not be exceeded: coffees a day, an ISO week and a month; how long a coffee lasts, and the minutes
     * between the end of one and the start of the next at the same and at another place.
     */
    public record Limits(
            int perDay, int perWeek, int perMonth, int lengthMinutes, int gapSamePlace, int gapOtherPlace) {}

    /** A category and its wished share of all coffees; the shares need not add up to 100. */
    public record Category(String name, int sharePercent) {}

    /**
     * Somebody to have coffee with.
     *
     * @param id any number that no other contact of the problem has
     * @param ring counting from 0 at the inside
     * @param cadence wished days between two touches, at least 1
     * @param due the day on which the next touch is due
     * @param halfDays when a coffee is possible; none means never
     * @param company contacts with the same number have at most one coffee an ISO week between them
     */
    public record Person(
            int id,
            int ring,
            int cadence,
            LocalDate due,
            int category,
            boolean isNew,
            int place,
            @Nullable Integer company,
            Set<HalfDay> halfDays,
            @Nullable Half prefers,
            @Nullable LocalDate earliest,
            List<Days> away) {
        public Person {
            halfDays = HalfDays.copyOf(halfDays);
            away = List.copyOf(away);
        }
    }

    /** From one day to another; both ends count. */
    public record Days(LocalDate from, LocalDate to) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** What is wrong with this problem, or nothing: only then can it be planned. */
    public Optional<Fault> fault() {
        return new Checks(this).first();
    }
}
