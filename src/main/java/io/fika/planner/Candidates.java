package io.fika.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whom to consider for one more coffee: {@link Peers} by group, and those who had a coffee in the plan before at a
 * start that is still theirs. Whoever looks through a group may stop at the first peers whose bound cannot beat what is
 * found, since all that follow are bounded by less.
 */
final class Candidates {
    private final List<List<Peers>> ofGroup = new ArrayList<>();
    private final int[] kept;

    Candidates(Month month) {
        Contacts contacts = month.contacts;
        long[] order = IntStream.range(0, contacts.occurrences())
                .filter(o -> contacts.days[o] != 0)
                .mapToLong(o -> ((long) -contacts.bound(o) << 32) | o)
                .sorted()
                .toArray();
        for (int group = 0; group < month.mix.groups(); group++) {
            ofGroup.add(new ArrayList<>());
        }
        Map<Long, Peers> known = new HashMap<>();
        for (long next : order) {
            int contact = contacts.contactOf[(int) next];
            int place = contacts.place[contact];
            int group = contacts.group[contact];
            known.computeIfAbsent((long) group << 32 | place, any -> {
                        Peers peers = new Peers(month, place);
                        ofGroup.get(group).add(peers);
                        return peers;
                    })
                    .add((int) next, -(int) (next >> 32));
        }
        kept = contacts.kept();
    }

    /** Those of a group who have a start at all, in order of their bounds. */
    List<Peers> ofGroup(int group) {
        return ofGroup.get(group);
    }

    /** Occurrence and start by turns. */
    int[] kept() {
        return kept;
    }
}
