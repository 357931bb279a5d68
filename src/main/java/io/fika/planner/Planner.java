package io.fika.planner;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
        Progress progress = new Progress(effort);
        Month month = prepared(problem, cancelled);
        Described described = new Described(month);
        Candidates candidates = new Candidates(month, cancelled);
        month.book(problem.previous());
        Insertion first = new Insertion(month, candidates, new SplittableRandom(effort.seed()));
        while (!cancelled.getAsBoolean() && first.addBest()) {
            // one coffee after the other, so that nobody who cancels has to wait
        }
        better.accept(described.plan());
        new Search(month, candidates, effort.seed(), -1).run(progress, () -> better.accept(described.plan()), cancelled);
        return described.plan();
    }

    /**
     * Why a contact has no coffee in a plan of this problem: the rule in the way, or what forcing one would cost. The
     * price is what was found with this effort; no iterations give an upper bound of it at once.
     *
     * @throws IllegalArgumentException if the problem has a fault, or does not know the contact
     */
    public WhyNot whyNot(Problem problem, Plan plan, int contact, Effort effort, BooleanSupplier cancelled) {
        return new Forcing(prepared(problem, () -> false), plan).whyNot(contact, effort, cancelled);
    }

    /**
     * The same for many contacts of one plan, in their order, which is much quicker than to ask for each of them.
     *
     * @throws IllegalArgumentException if the problem has a fault, or does not know one of the contacts
     */
    public List<WhyNot> whyNot(Problem problem, Plan plan, List<Integer> contacts, Effort effort) {
        Forcing forcing = new Forcing(prepared(problem, () -> false), plan);
        return contacts.stream()
                .map(contact -> forcing.whyNot(contact, effort, () -> false))
                .toList();
    }

    private static Month prepared(Problem problem, BooleanSupplier cancelled) {
        Optional<Fault> fault = problem.fault();
        if (fault.isPresent()) {
            throw new IllegalArgumentException("Not a problem that can be planned: " + fault.get());
        }
        return new Month(problem, cancelled);
    }
}
