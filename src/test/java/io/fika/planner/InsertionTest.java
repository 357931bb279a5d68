package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search takes for the best coffee to add, against every coffee that could be added. */
class InsertionTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsTheBestOfAllCoffees(long seed) {
        addsTheBestOfAll(SeededProblems.dense(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsTheBestOfAllCoffeesWhereFewAreMetOften(long seed) {
        Problem often = SeededProblems.frequent(seed);
        List<LocalDateTime> early = often.slots().stream().filter(it -> it.getDayOfMonth() < 11).toList();
        addsTheBestOfAll(new Changed(often).slots(early).problem(), seed);
    }

    private static void addsTheBestOfAll(Problem problem, long seed) {
        Scorer scorer = new Scorer(problem);
        List<Booking> possible = possible(problem, scorer);
        Month month = new Month(problem, () -> false);
        Insertion insertion = new Insertion(month, new Candidates(month, () -> false), new SplittableRandom(seed));
        RandomCoffees coffees = new RandomCoffees(month, new Random(seed));
        for (int state = 0; state < 6; state++) {
            coffees.remove();
            coffees.add();
            coffees.add();
            List<Booking> before = coffees.bookings();
            int none = scorer.score(before);
            int best = none;
            for (Booking coffee : possible) {
                best = Math.max(best, scoreWith(coffee, before, scorer));
            }
            assertThat(insertion.addBest()).isEqualTo(best > none);
            assertThat(month.score()).as("after %s", before).isEqualTo(best);
        }
    }

    /** Coffees that break no rule beside the pinned ones; all others break one beside more coffees too. */
    private static List<Booking> possible(Problem problem, Scorer scorer) {
        List<Booking> possible = new ArrayList<>();
        for (Problem.Person person : problem.contacts()) {
            for (LocalDateTime slot : problem.slots()) {
                Booking coffee = new Booking(person.id(), slot);
                if (scoreWith(coffee, problem.pinned(), scorer) > Integer.MIN_VALUE) {
                    possible.add(coffee);
                }
            }
        }
        return possible;
    }

    /** The score with one coffee more; the least number there is, if that is against the rules. */
    private static int scoreWith(Booking coffee, List<Booking> coffees, Scorer scorer) {
        List<Booking> more = new ArrayList<>(coffees);
        more.add(coffee);
        return coffees.contains(coffee) || !scorer.violations(more).isEmpty() ? Integer.MIN_VALUE : scorer.score(more);
    }
}
