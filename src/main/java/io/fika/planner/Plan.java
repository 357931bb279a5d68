package io.fika.planner;

import java.util.List;

/**
 * A month of coffees that breaks no hard rule, the pinned ones included.
 *
 * @param score by the rules of the planning problem; higher is better, and it may be negative
 * @param coffees in order of their start
 * @param left the ids of the contacts that have no coffee, in the problem's order; {@link Planner#whyNot} says why
 */
public record Plan(int score, List<Coffee> coffees, List<Integer> left) {
    public Plan {
        coffees = List.copyOf(coffees);
        left = List.copyOf(left);
    }

    /**
     * One coffee and why it is there.
     *
     * @param reasons the parts of its score; their points add up to what the plan would lose without it
     */
    public record Coffee(Booking booking, boolean pinned, List<Reason> reasons) {
        public Coffee {
            reasons = List.copyOf(reasons);
        }

        /** What the plan's score would lose without this coffee; a pinned one may cost more than it brings. */
        public int worth() {
            return reasons.stream().mapToInt(Reason::points).sum();
        }
    }

    public List<Booking> bookings() {
        return coffees.stream().map(Coffee::booking).toList();
    }
}
