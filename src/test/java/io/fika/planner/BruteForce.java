package io.fika.planner;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The best score of a tiny problem, by trying every plan that keeps the rules. */
final class BruteForce {
    private final Scorer scorer;
    private final List<Booking> choices = new ArrayList<>();
    private final Predicate<List<Booking>> wanted;
    private final int most;
    private int best = Integer.MIN_VALUE;

    private BruteForce(Problem problem, Predicate<List<Booking>> wanted) {
        scorer = new Scorer(problem);
        most = problem.limits().perMonth();
        this.wanted = wanted;
    }

    static int best(Problem problem) {
        return best(problem, any -> true);
    }

    /** The best score with a coffee with this contact; the least number there is, if that cannot be. */
    static int bestWith(Problem problem, int contact) {
        return best(problem, plan -> plan.stream().anyMatch(it -> it.contact() == contact));
    }

    private static int best(Problem problem, Predicate<List<Booking>> wanted) {
        BruteForce all = new BruteForce(problem, wanted);
        List<Booking> plan = new ArrayList<>(problem.pinned());
        for (Problem.Person person : problem.contacts()) {
            for (LocalDateTime slot : problem.slots()) {
                Booking choice = new Booking(person.id(), slot);
                if (!problem.pinned().contains(choice) && all.keepsRules(plan, choice)) {
                    all.choices.add(choice);
                }
            }
        }
        all.tryFrom(0, plan);
        return all.best;
    }

    private boolean keepsRules(List<Booking> plan, Booking choice) {
        List<Booking> more = new ArrayList<>(plan);
        more.add(choice);
        return scorer.violations(more).isEmpty();
    }

    /** A plan that breaks a rule is not mended by adding to it, so only plans that keep them are added to. */
    private void tryFrom(int next, List<Booking> plan) {
        if (wanted.test(plan)) {
            best = Math.max(best, scorer.score(plan));
        }
        for (int i = next; i < choices.size() && plan.size() < most; i++) {
            if (keepsRules(plan, choices.get(i))) {
                plan.add(choices.get(i));
                tryFrom(i + 1, plan);
                plan.removeLast();
            }
        }
    }
}
