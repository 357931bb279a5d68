package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoeverIsNotOnAShortlistComesBehindEnoughOthers(long seed) {
        Month month = new Month(SeededProblems.usual(seed, 1500), () -> false);
        Candidates candidates = new Candidates(month, () -> false);
        int dropped = 0;
        for (int group = 0; group < month.mix.groups(); group++) {
            int bound = Integer.MAX_VALUE;
            for (Peers peers : candidates.ofGroup(group)) {
                assertThat(peers.bound()).isLessThanOrEqualTo(bound);
                bound = peers.bound();
                for (int half = 0; half < month.contacts.starts.halves.length; half++) {
                    dropped += dropped(month, group, peers, half);
                }
            }
        }
        assertThat(dropped).isGreaterThan(5000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMeasuredHalfDayIsWorthWhatItsBestIsAndTheHalfDaysStayInOrder(long seed) {
        Month month = new Month(SeededProblems.usual(seed, 200), () -> false);
        Candidates candidates = new Candidates(month, () -> false);
        Random random = new Random(seed);
        for (int group = 0; group < month.mix.groups(); group++) {
            for (Peers peers : candidates.ofGroup(group)) {
                for (int i = 0; i < 40; i++) {
                    peers.measure(random.nextInt(peers.halves().length));
                    int[] most = IntStream.of(peers.halves()).map(half -> -peers.most(half)).toArray();
                    assertThat(most).isSorted();
                }
                for (int half : IntStream.of(peers.halves()).filter(peers::isMeasured).toArray()) {
                    int[] worth = peers.shortlist(half).worth;
                    assertThat(peers.most(half)).isEqualTo(worth.length == 0 ? Contacts.NOTHING : worth[0]);
                }
            }
        }
    }

    /** How many are not on the shortlist, each with a reason, and those who are in order. */
    private static int dropped(Month month, int group, Peers peers, int half) {
        Contacts contacts = month.contacts;
        int first = contacts.starts.halves[half][0];
        int[] allowed = IntStream.range(0, contacts.occurrences())
                .filter(o -> contacts.group[contacts.contactOf[o]] == group)
                .filter(o -> contacts.place[contacts.contactOf[o]] == peers.place)
                .filter(o -> contacts.allows(o, first))
                .toArray();
        Shortlist shortlist = peers.shortlist(half);
        Set<Integer> listed = new HashSet<>();
        for (int i = 0; i < shortlist.occurrences.length; i++) {
            int o = shortlist.occurrences[i];
            assertThat(shortlist.worth[i]).isEqualTo(worth(month, o, first));
            assertThat(shortlist.worth[i]).isLessThanOrEqualTo(i == 0 ? peers.bound() : shortlist.worth[i - 1]);
            assertThat(listed.add(o)).isTrue();
        }
        assertThat(listed).isSubsetOf(IntStream.of(allowed).boxed().toList());
        for (int o : allowed) {
            if (!listed.contains(o)) {
                int company = contacts.company[contacts.contactOf[o]];
                int[] better = IntStream.of(allowed)
                        .filter(it -> it != o && worth(month, it, first) >= worth(month, o, first))
                        .map(it -> contacts.contactOf[it])
                        .filter(it -> !month.isPinned(it))
                        .toArray();
                long same = IntStream.of(better).filter(it -> company >= 0 && contacts.company[it] == company).count();
                long companies = IntStream.of(better).map(it -> contacts.company[it]).filter(it -> it >= 0).distinct().count()
                        + IntStream.of(better).filter(it -> contacts.company[it] < 0).count();
                assertThat(same >= contacts.starts.weeks || companies >= month.perMonth()).isTrue();
            }
        }
        return allowed.length - listed.size();
    }

    private static int worth(Month month, int occurrence, int start) {
        return month.contacts.worth(occurrence, month.contacts.starts.day[start], month.contacts.starts.half[start]);
    }
}
