package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void listsAreInOrderOfValueAndHoldOnlyWhatIsAllowed(long seed) {
        Problem problem = SeededProblems.usual(seed, 500);
        Starts starts = new Starts(problem);
        Contacts contacts = new Contacts(problem, starts);
        Candidates candidates = new Candidates(contacts, 6, 20);
        for (int list = 0; list < starts.count() * 6; list++) {
            int start = list / 6;
            for (int i = candidates.first[list]; i < candidates.first[list + 1]; i++) {
                int o = candidates.occurrence[i];
                assertThat(contacts.allows(o, start)).isTrue();
                assertThat(contacts.group[contacts.contactOf[o]]).isEqualTo(list % 6);
                assertThat(candidates.value[i]).isEqualTo(contacts.value(o, start));
                assertThat(candidates.value[i]).isLessThanOrEqualTo(candidates.top[start]);
                if (i > candidates.first[list]) {
                    assertThat(candidates.value[i]).isLessThanOrEqualTo(candidates.value[i - 1]);
                }
            }
        }
    }

    /** Two coffees at most: then a list keeps two companies of each place. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void whatIsDroppedIsNotNeededForTheBestPlan(long seed) {
        Problem tiny = SeededProblems.tiny(seed);
        Problem two = new Changed(tiny)
                .pinned(List.of())
                .limits(new Problem.Limits(2, 2, 2, 45, 15, 45))
                .problem();
        Plan plan = new Planner().solve(two, new Effort(400, null, 1), any -> {}, () -> false);
        assertThat(plan.score()).isEqualTo(BruteForce.best(two));
    }
}
