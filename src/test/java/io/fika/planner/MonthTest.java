package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScoreIsRightAfterEveryCoffeeThatComesOrGoes(long seed) {
        scoreIsRightAfterEveryCoffee(SeededProblems.usual(seed, 60), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theScoreIsRightWhereFewAreMetOften(long seed) {
        scoreIsRightAfterEveryCoffee(SeededProblems.frequent(seed), seed);
    }

    private static void scoreIsRightAfterEveryCoffee(Problem problem, long seed) {
        Scorer scorer = new Scorer(problem);
        Month month = new Month(problem, () -> false);
        Random random = new Random(seed);
        RandomCoffees coffees = new RandomCoffees(month, random);
        for (int move = 0; move < 200; move++) {
            if (month.count() > month.pinned() && random.nextInt(5) < 2) {
                coffees.remove();
            } else {
                coffees.add();
            }
            List<Booking> plan = coffees.bookings();
            assertThat(scorer.violations(plan)).isEmpty();
            assertThat(month.score()).isEqualTo(scorer.score(plan));
        }
    }

    /** Every rule counts both ways: what the month does not let in breaks a rule, what it lets in breaks none. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aCoffeeFitsExactlyIfItBreaksNoRule(long seed) {
        fitsExactlyIfNoRuleIsBroken(SeededProblems.usual(seed, 40), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aCoffeeFitsExactlyIfItBreaksNoRuleWhereFewAreMetOften(long seed) {
        fitsExactlyIfNoRuleIsBroken(SeededProblems.frequent(seed), seed);
    }

    private static void fitsExactlyIfNoRuleIsBroken(Problem problem, long seed) {
        Scorer scorer = new Scorer(problem);
        Month month = new Month(problem, () -> false);
        Random random = new Random(seed);
        RandomCoffees coffees = new RandomCoffees(month, random);
        for (int i = 0; i < 800; i++) {
            int o = random.nextInt(month.contacts.occurrences());
            int s = random.nextInt(month.contacts.starts.count());
            List<Booking> plan = coffees.bookings();
            Booking coffee = coffees.booking(o, s);
            if (!plan.contains(coffee) && isItsDay(month, o, s)) {
                plan.add(coffee);
                boolean fits = month.contacts.allows(o, s) && month.hasRoom(month.contacts.starts.day[s]) && month.fits(o, s);
                assertThat(fits).as("%s", coffee).isEqualTo(scorer.violations(plan).isEmpty());
                if (fits && month.count() < 12) {
                    month.add(o, s);
                }
            }
        }
    }

    /** The scorer takes the occurrence that belongs to the day, so others are not asked for. */
    private static boolean isItsDay(Month month, int occurrence, int start) {
        int contact = month.contacts.contactOf[occurrence];
        for (int o = month.contacts.firstOccurrence[contact]; o < month.contacts.firstOccurrence[contact + 1]; o++) {
            if (o != occurrence && month.contacts.allows(o, start)) {
                return false;
            }
        }
        return true;
    }
}
