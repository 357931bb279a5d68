package io.fika.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Whom to consider for one more coffee: {@link Peers} by group, and those who had a coffee in the plan before at a
 * start that is still theirs. Whoever looks through a group may stop at the first peers whose bound cannot beat what is
 * found, since all that follow are bounded by less.
 */
final class Candidates {
    private final List<List<Peers>> ofGroup = new ArrayList<>();
    private final int[] kept;

    /**
     * The candidates for a month.
     *
     * @param cancelled once true, this comes to an end without the rest of them
     */
    Candidates(Month month, BooleanSupplier cancelled) {
        Contacts contacts = month.contacts;
        long[] order = order(contacts, cancelled);
        for (int group = 0; group < month.mix.groups(); group++) {
            ofGroup.add(new ArrayList<>());
        }
        Map<Long, Peers> known = new HashMap<>();
        for (long next : order) {
            int contact = contacts.contactOf[(int) next];
            int place = contacts.place[contact];
            int group = contacts.group[contact];
            Peers peers = known.get((long) group << 32 | place);
            if (peers == null) {
                peers = new Peers(month, place);
                known.put((long) group << 32 | place, peers);
                ofGroup.get(group).add(peers);
            }
            peers.add((int) next, -(int) (next >> 32));
        }
        kept = contacts.kept();
    }

    /** The occurrences that have a start at all: less bound in the upper half. A stream would take longer to load. */
    private static long[] order(Contacts contacts, BooleanSupplier cancelled) {
        long[] order = new long[contacts.occurrences()];
        int count = 0;
        for (int o = 0; o < order.length && !(o % Contacts.ASKED == 0 && cancelled.getAsBoolean()); o++) {
            if (contacts.days[o] != 0) {
                order[count++] = (long) -contacts.bound(o) << 32 | o;
            }
        }
        order = Arrays.copyOf(order, count);
        Arrays.sort(order);
        return order;
    }

    /** Those of a group who have a start at all, in order of their bounds. */
    List<Peers> ofGroup(int group) {
        return ofGroup.get(group);
    }

    /** At least the worth of everybody of a group; very little if there is nobody. */
    int bound(int group) {
        List<Peers> peers = ofGroup.get(group);
        return peers.isEmpty() ? Contacts.NOTHING : peers.getFirst().bound();
    }

    /** Occurrence and start by turns. */
    int[] kept() {
        return kept;
    }
}
