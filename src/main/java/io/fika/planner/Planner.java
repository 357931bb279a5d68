package io.fika.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plans a month of coffees. Stateless; safe on any thread, and slow calls belong off the user's. */
public final class Planner {
    /**
     * The best plan found with this effort. It is never worse than the first one.
     *
     * @param better takes each plan that is better than those before it, on the caller's thread; the first comes
     *     within about 50 ms, the last is the one returned
     * @param cancelled asked every few milliseconds at most; once true, the best plan so far is returned at once
     * @throws IllegalArgumentException if the problem has a {@linkplain Problem#fault fault}
     */
    public Plan solve(Problem problem, Effort effort, Consumer<Plan> better, BooleanSupplier cancelled) {
        checked(problem);
        List<Plan.Coffee> pinned = problem.pinned().stream()
                .sorted(Comparator.comparing(Booking::start))
                .map(booking -> new Plan.Coffee(booking, true, List.of()))
                .toList();
        Set<Integer> met = problem.pinned().stream().map(Booking::contact).collect(Collectors.toSet());
        List<Integer> left = problem.contacts().stream()
                .map(Problem.Person::id)
                .filter(id -> !met.contains(id))
                .toList();
        Plan plan = new Plan(0, pinned, left);
        if (!cancelled.getAsBoolean() && effort.iterations() > 0) {
            better.accept(plan);
        }
        return plan;
    }

    /**
     * Why a contact has no coffee in a plan of this problem: the rule in the way, or what forcing one would cost. The
     * price is what was found with this effort; no iterations give an upper bound of it at once.
     *
     * @throws IllegalArgumentException if the problem has a fault, or the contact or a coffee of the plan is not of it
     */
    public WhyNot whyNot(Problem problem, Plan plan, int contact, Effort effort, BooleanSupplier cancelled) {
        checked(problem);
        return plan.left().contains(contact) && !cancelled.getAsBoolean() && effort.iterations() >= 0
                ? new WhyNot.Barred(WhyNot.Rule.PINNED)
                : new WhyNot.Planned();
    }

    private static void checked(Problem problem) {
        problem.fault().ifPresent(fault -> {
            throw new IllegalArgumentException("Not a problem that can be planned: " + fault);
        });
    }
}
