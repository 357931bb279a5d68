package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyOccurrenceIsBoundedByWhatItIsWorthAtItsBestStart(long seed) {
        Problem problem = SeededProblems.usual(seed, 500);
        Starts starts = new Starts(problem);
        Contacts contacts = new Contacts(problem, starts);
        Candidates candidates = new Candidates(contacts, 6);
        int seen = 0;
        for (int group = 0; group < 6; group++) {
            int bound = Integer.MAX_VALUE;
            for (int o : candidates.ofGroup(group)) {
                assertThat(contacts.group[contacts.contactOf[o]]).isEqualTo(group);
                assertThat(candidates.bound(o)).isLessThanOrEqualTo(bound);
                bound = candidates.bound(o);
                int[] listed = candidates.startsOf(o);
                for (int i = 0; i < listed.length; i++) {
                    int value = candidates.valuesOf(o)[i];
                    assertThat(contacts.allows(o, listed[i])).isTrue();
                    assertThat(value).isEqualTo(contacts.value(o, listed[i]));
                    assertThat(value).isLessThanOrEqualTo(i == 0 ? bound : candidates.valuesOf(o)[i - 1]);
                }
                seen++;
            }
        }
        assertThat(seen).isEqualTo((int) Arrays.stream(contacts.days).filter(days -> days != 0).count());
    }
}
