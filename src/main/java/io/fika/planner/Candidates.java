package io.fika.planner;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom to consider for one more coffee: the occurrences of each group, those that could be worth most first, and the
 * starts of each, its best first. Starts are listed when an occurrence is first looked at. Most never are: whoever
 * looks through a group may stop at the first occurrence whose bound cannot beat what is found, since all that follow
 * are bounded by less. So nobody is missed who could gain more, and work grows with the contacts only for the bounds.
 */
final class Candidates {
    private final Contacts contacts;
    private final Starts starts;
    private final int[][] ofGroup;
    private final int[] bound;
    private final int[] @Nullable [] startsOf;
    private final int[] @Nullable [] valuesOf;

    Candidates(Contacts contacts, int groups) {
        this.contacts = contacts;
        this.starts = contacts.starts;
        int count = contacts.occurrences();
        bound = new int[count];
        startsOf = new int[count][];
        valuesOf = new int[count][];
        long[] order = new long[count];
        int possible = 0;
        for (int o = 0; o < count; o++) {
            if (contacts.days[o] != 0) {
                bound[o] = contacts.bound(o);
                order[possible++] = ((long) -bound[o] << 32) | o;
            }
        }
        Arrays.sort(order, 0, possible);
        int[] size = new int[groups];
        for (int i = 0; i < possible; i++) {
            size[contacts.group[contacts.contactOf[(int) order[i]]]]++;
        }
        ofGroup = new int[groups][];
        for (int group = 0; group < groups; group++) {
            ofGroup[group] = new int[size[group]];
        }
        Arrays.fill(size, 0);
        for (int i = 0; i < possible; i++) {
            int o = (int) order[i];
            int group = contacts.group[contacts.contactOf[o]];
            ofGroup[group][size[group]++] = o;
        }
    }

    /** The occurrences of a group that have a start at all, in order of their bounds. */
    int[] ofGroup(int group) {
        return ofGroup[group];
    }

    /** At least the value of the occurrence at any start. */
    int bound(int occurrence) {
        return bound[occurrence];
    }

    /** The starts at which the contact's own rules allow the occurrence, in order of {@link #valuesOf}. */
    int[] startsOf(int occurrence) {
        int[] known = startsOf[occurrence];
        return known == null ? list(occurrence) : known;
    }

    /** The values at the starts of an occurrence that has been asked for its starts. */
    int[] valuesOf(int occurrence) {
        return Objects.requireNonNull(valuesOf[occurrence]);
    }

    private int[] list(int occurrence) {
        long[] order = new long[starts.count()];
        int count = 0;
        for (int s = 0; s < order.length; s++) {
            if (contacts.allows(occurrence, s)) {
                order[count++] = ((long) -contacts.value(occurrence, s) << 32) | s;
            }
        }
        Arrays.sort(order, 0, count);
        int[] listed = new int[count];
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            listed[i] = (int) order[i];
            values[i] = -(int) (order[i] >> 32);
        }
        startsOf[occurrence] = listed;
        valuesOf[occurrence] = values;
        return listed;
    }
}
