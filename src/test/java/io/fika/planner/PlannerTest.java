package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {
    private final Planner planner = new Planner();

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlanHandedOutKeepsTheRulesAndIsScoredRight(long seed) {
        Problem problem = SeededProblems.usual(seed, 40 + 10 * (int) seed);
        Scorer scorer = new Scorer(problem);
        List<Plan> plans = new ArrayList<>();
        Plan last = planner.solve(problem, new Effort(600, null, seed), plans::add, () -> false);
        plans.add(last);
        for (Plan plan : plans) {
            assertThat(scorer.violations(plan.bookings())).isEmpty();
            assertThat(plan.score()).isEqualTo(scorer.score(plan.bookings()));
        }
        assertThat(plans).extracting(Plan::score).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReasonsOfACoffeeAddUpToWhatThePlanWouldLose(long seed) {
        Problem problem = SeededProblems.usual(seed, 80);
        Scorer scorer = new Scorer(problem);
        Plan plan = planner.solve(problem, new Effort(200, null, seed), any -> {}, () -> false);
        for (Plan.Coffee coffee : plan.coffees()) {
            List<Booking> without = new ArrayList<>(plan.bookings());
            without.remove(coffee.booking());
            if (problem.pinned().stream().noneMatch(it -> it.contact() == coffee.booking().contact())) {
                assertThat(coffee.worth()).isEqualTo(plan.score() - scorer.score(without));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tinySeeds")
    void findsTheBestOfAllPlansOfATinyProblem(long seed) {
        Problem problem = SeededProblems.tiny(seed);
        Plan plan = planner.solve(problem, new Effort(400, null, 1), any -> {}, () -> false);
        assertThat(plan.score()).isEqualTo(BruteForce.best(problem));
    }

    /** Nobody is dropped who is needed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBestOfAllPlansWhereManyWantFewCoffees(long seed) {
        Problem problem = SeededProblems.crowded(seed);
        Plan plan = planner.solve(problem, new Effort(400, null, 1), any -> {}, () -> false);
        assertThat(plan.score()).isEqualTo(BruteForce.best(problem));
    }

    @Test
    void findsTheOptimumOfNearlyEveryMonthWithOneCoffeeADay() {
        int optimal = 0;
        for (int seed = 0; seed < 20; seed++) {
            Problem problem = SeededProblems.oneADay(seed, 20 + 15 * seed);
            int best = FlowOptimum.of(problem);
            int found = planner.solve(problem, new Effort(10_000, null, 1), any -> {}, () -> false).score();
            assertThat(found).isBetween(best - best / 200, best);
            optimal += found == best ? 1 : 0;
        }
        assertThat(optimal).as("19 of 20 when last measured").isGreaterThanOrEqualTo(17);
    }

    /** At whatever moment of preparing, planning and searching: it ends, and what is pinned is there. */
    @Test
    void whoeverCancelsIsNotAskedForLong() {
        Problem problem = SeededProblems.usual(3, 3000);
        Scorer scorer = new Scorer(problem);
        for (int moment = 0; moment < 60; moment++) {
            AtomicInteger asked = new AtomicInteger();
            int before = moment;
            Plan plan = planner.solve(problem, Effort.USUAL, any -> {}, () -> asked.incrementAndGet() > before);
            assertThat(asked.get()).isBetween(before + 1, before + 4);
            assertThat(plan.bookings()).containsAll(problem.pinned());
            assertThat(plan.coffees().size() + plan.left().size()).isGreaterThanOrEqualTo(3000);
            assertThat(scorer.violations(plan.bookings())).isEmpty();
            assertThat(plan.score()).isEqualTo(scorer.score(plan.bookings()));
        }
    }

    @Test
    void whoeverMayCancelIsAskedWhilePreparing() {
        AtomicInteger asked = new AtomicInteger();
        BooleanSupplier never = () -> asked.incrementAndGet() < 0;
        new Candidates(new Month(SeededProblems.usual(3, 3000), never), never);
        assertThat(asked.get()).isGreaterThan(2 * 3000 / 300);
    }

    static LongStream tinySeeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void theSameProblemAndSeedGiveTheSamePlan() {
        Problem problem = SeededProblems.usual(5, 300);
        Effort effort = new Effort(500, null, 7);
        Plan once = planner.solve(problem, effort, any -> {}, () -> false);
        assertThat(planner.solve(problem, effort, any -> {}, () -> false)).isEqualTo(once);
    }

    @Test
    void moreEffortIsNeverWorseThanTheFirstPlan() {
        Problem problem = SeededProblems.usual(8, 120);
        int first = planner.solve(problem, new Effort(0, null, 1), any -> {}, () -> false).score();
        assertThat(planner.solve(problem, new Effort(2000, null, 1), any -> {}, () -> false).score())
                .isGreaterThanOrEqualTo(first);
    }

    @Test
    void cancellingReturnsTheBestPlanSoFarAtOnce() {
        Problem problem = SeededProblems.usual(3, 1000);
        List<Plan> plans = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        Plan plan = planner.solve(
                problem, new Effort(Integer.MAX_VALUE, null, 1), plans::add, () -> asked.incrementAndGet() > 300);
        assertThat(plan).isEqualTo(plans.getLast());
        assertThat(new Scorer(problem).violations(plan.bookings())).isEmpty();
    }

    @Test
    void planningAgainAfterACancellationMovesLittle() {
        int[] moved = IntStream.range(0, 100)
                .map(seed -> {
                    Problem problem = SeededProblems.usual(seed, 200);
                    Plan plan = planner.solve(problem, new Effort(1000, null, 1), any -> {}, () -> false);
                    return movedAfterCancelling(problem, plan);
                })
                .sorted()
                .toArray();
        assertThat(moved[moved.length / 2]).isLessThanOrEqualTo(2);
    }

    private int movedAfterCancelling(Problem problem, Plan plan) {
        List<Booking> kept = new ArrayList<>(plan.bookings());
        Booking cancelled = plan.coffees().stream()
                .filter(coffee -> !coffee.pinned())
                .skip(plan.coffees().size() / 3)
                .findFirst()
                .orElseThrow()
                .booking();
        kept.remove(cancelled);
        Problem again = new Changed(problem).previous(kept).withoutSlot(cancelled.start()).problem();
        Plan next = planner.solve(again, new Effort(1000, null, 1), any -> {}, () -> false);
        assertThat(next.bookings()).containsAll(problem.pinned());
        kept.removeAll(next.bookings());
        return kept.size();
    }
}
