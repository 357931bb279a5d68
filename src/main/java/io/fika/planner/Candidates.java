package io.fika.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whom to consider for one more coffee: {@link Peers} by group, and those who had a coffee in the plan before at a
 * start that is still theirs. Whoever looks through a group may stop at the first peers whose bound cannot beat what is
 * found, since all that follow are bounded by less.
 */
final class Candidates {
    /** Bits of a digit that is sorted by: two cover the bounds of usual weights. */
    private static final int BITS = 6;
    private static final int DIGITS = 1 << BITS;

    private final List<List<Peers>> ofGroup = new ArrayList<>();
    private final int[] kept;

    /**
     * The candidates for a month.
     *
     * @param cancelled once true, this comes to an end without the rest of them
     */
    Candidates(Month month, BooleanSupplier cancelled) {
        Contacts contacts = month.contacts;
        for (int group = 0; group < month.mix.groups(); group++) {
            ofGroup.add(new ArrayList<>());
        }
        int[] bounds = new int[contacts.occurrences()];
        @Nullable Peers[] known = new Peers[month.mix.groups() * contacts.places];
        for (int o : order(contacts, bounds, cancelled)) {
            peers(month, contacts.contactOf[o], known).add(o, bounds[o]);
        }
        kept = contacts.kept();
    }

    private Peers peers(Month month, int contact, @Nullable Peers[] known) {
        int place = month.contacts.place[contact];
        int group = month.contacts.group[contact];
        int index = group * month.contacts.places + place;
        Peers peers = known[index];
        if (peers == null) {
            peers = new Peers(month, place);
            known[index] = peers;
            ofGroup.get(group).add(peers);
        }
        return peers;
    }

    /**
     * The occurrences that have a start at all, the greatest bound first; fills in the bounds. One digit is sorted by
     * after the other, the lowest first (radix sort): that is a tenth of what the sorting of java.util costs a Java that
     * was just started, and first plans are waited for.
     */
    private static int[] order(Contacts contacts, int[] bounds, BooleanSupplier cancelled) {
        int[] order = new int[bounds.length];
        int count = 0;
        int most = 0;
        int least = 0;
        for (int o = 0; o < order.length && !(o % Contacts.ASKED == 0 && cancelled.getAsBoolean()); o++) {
            if (contacts.days[o] != 0) {
                bounds[o] = contacts.bound(o);
                most = Math.max(most, bounds[o]);
                least = Math.min(least, bounds[o]);
                order[count++] = o;
            }
        }
        order = Arrays.copyOf(order, count);
        for (int shift = 0; (most - least) >> shift > 0; shift += BITS) {
            order = sorted(order, bounds, most, shift);
        }
        return order;
    }

    /** Sorted by one digit of what a bound lacks; those with the same digit stay in their order. */
    private static int[] sorted(int[] order, int[] bounds, int most, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int o : order) {
            next[digit(most - bounds[o], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        int[] sorted = new int[order.length];
        for (int o : order) {
            sorted[next[digit(most - bounds[o], shift)]++] = o;
        }
        return sorted;
    }

    private static int digit(int number, int shift) {
        return (number >> shift) % DIGITS;
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
