package io.fika.coffees;

import io.fika.planner.Booking;
import io.fika.planner.Plan;
import io.fika.planner.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A month as the planner sees it, and whom its numbers stand for.
 *
 * @param people the contact behind each id of the problem
 */
public record MonthProblem(Problem problem, List<UUID> people) {
    public MonthProblem {
        people = List.copyOf(people);
    }

    public UUID person(int id) {
        return people.get(id);
    }

    /** The number of somebody in the problem, if the person can be planned at all. */
    public OptionalInt idOf(UUID person) {
        int id = people.indexOf(person);
        return id < 0 ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The coffees that a plan adds to the pinned ones. */
    public List<Proposal> proposals(Plan plan) {
        return plan.coffees().stream()
                .filter(coffee -> !coffee.pinned())
                .map(coffee -> proposal(coffee.booking()))
                .toList();
    }

    private Proposal proposal(Booking booking) {
        return new Proposal(person(booking.contact()), booking.start());
    }

    /** Somebody to have coffee with, and when. */
    public record Proposal(UUID person, LocalDateTime start) {}
}
