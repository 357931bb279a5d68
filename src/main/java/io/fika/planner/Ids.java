package io.fika.planner;

import java.util.Arrays;
import java.util.List;

/**
 * The ids of the contacts, each with the index of its contact. They are mostly in order already, and then they are
 * sorted at once, while a map of thousands is a good part of what a Java that was just started needs for a first plan.
 */
final class Ids {
    /** The id in the upper half, the index in the lower. */
    private final long[] sorted;

    Ids(List<Problem.Person> people) {
        sorted = new long[people.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = entry(people.get(i).id(), i);
        }
        Arrays.sort(sorted);
    }

    /** The index of the contact with this id; negative if there is none. */
    int indexOf(int id) {
        int found = Arrays.binarySearch(sorted, entry(id, 0));
        int at = found < 0 ? -found - 1 : found;
        return at < sorted.length && id(at) == id ? (int) sorted[at] : -1;
    }

    /** The index of a contact with the id of one before it; negative if there is none. */
    int repeated() {
        for (int i = 1; i < sorted.length; i++) {
            if (id(i) == id(i - 1)) {
                return (int) sorted[i];
            }
        }
        return -1;
    }

    private int id(int at) {
        return (int) (sorted[at] >> 32);
    }

    private static long entry(int id, int index) {
        return (long) id << 32 | index;
    }
}
