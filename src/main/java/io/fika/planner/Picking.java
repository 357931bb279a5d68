package io.fika.planner;

import java.util.Arrays;

/**
 * Picks those of some occurrences that can be needed in a half-day, as {@link Peers} says and proves; of two that are
 * worth as much, the one that was added earlier comes first.
 */
final class Picking {
    private final Month month;
    private final Contacts contacts;
    private final int weeks;
    /** The companies met so far while going through the list, and how many of each; nobody's is -1 and not merged. */
    private final int[] companies;
    private final int[] met;
    private int distinct;
    /** What an entry lacks in worth in the upper half, its place in {@link #added} in the lower. */
    private long[] entries = new long[32];
    private int size;
    private int[] added = new int[32];
    private int adds;
    private int least = Integer.MIN_VALUE;

    Picking(Month month) {
        this.month = month;
        contacts = month.contacts;
        weeks = contacts.starts.weeks;
        companies = new int[month.perMonth()];
        met = new int[companies.length];
    }

    /** Whether nobody who is added from now on, worth no more than this, can be needed. */
    boolean isClosedTo(int worth) {
        return worth <= least;
    }

    void add(int occurrence, int worth) {
        if (isClosedTo(worth)) {
            return;
        }
        if (size == entries.length) {
            shorten();
            if (size > entries.length / 2) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
        }
        if (adds == added.length) {
            added = Arrays.copyOf(added, 2 * adds);
        }
        added[adds] = occurrence;
        entries[size++] = (long) -worth << 32 | adds++;
    }

    Shortlist shortlist() {
        shorten();
        int[] occurrences = new int[size];
        int[] worth = new int[size];
        for (int i = 0; i < size; i++) {
            occurrences[i] = added[(int) entries[i]];
            worth[i] = worth(entries[i]);
        }
        return new Shortlist(occurrences, worth);
    }

    private static int worth(long entry) {
        return -(int) (entry >> 32);
    }

    private void shorten() {
        Arrays.sort(entries, 0, size);
        distinct = 0;
        int kept = 0;
        for (int i = 0; i < size && distinct < companies.length; i++) {
            if (isNeeded(contacts.contactOf[added[(int) entries[i]]])) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
        if (distinct == companies.length) {
            least = size == 0 ? Integer.MAX_VALUE : worth(entries[size - 1]);
        }
    }

    /** Whether the next in order has to stay; counts that contact for those that follow. */
    private boolean isNeeded(int contact) {
        int company = contacts.company[contact];
        int index = distinct;
        for (int i = 0; i < distinct && company >= 0; i++) {
            if (companies[i] == company) {
                index = i;
            }
        }
        if (index < distinct && met[index] >= weeks) {
            return false;
        }
        if (!month.isPinned(contact)) {
            if (index == distinct) {
                companies[distinct] = company;
                met[distinct++] = 0;
            }
            met[index]++;
        }
        return true;
    }
}
