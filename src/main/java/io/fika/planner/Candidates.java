package io.fika.planner;

import java.util.Arrays;

/**
 * Who could have a coffee at each start, in lists of one group each, most valuable first.
 *
 * <p>Candidates that no optimal plan needs are dropped. A plan has at most n coffees. Take a candidate a of a start, and
 * n better ones there of the same group and place, no two of one company (somebody without a company counts as one).
 * If a is in a plan, each of its other n − 1 coffees blocks one company at most for that start: that of its contact,
 * who may be met already, or whose colleague is met that week. So one of the n better ones, b, is free. It is of the
 * same group and place, hence putting b in a's stead breaks no rule, changes no other part of the score, and gains
 * b's value less a's. Of two of equal value the one listed first counts as better, so that swapping comes to an end.
 */
final class Candidates {
    final int groups;
    /** List of start s and group g: from {@code first[s * groups + g]} to before the next entry's. */
    final int[] first;
    final int[] occurrence;
    final int[] value;
    /** The highest value of a start; far below any value where there is none. */
    final int[] top;

    Candidates(Contacts contacts, int groups, int most) {
        this.groups = groups;
        Starts starts = contacts.starts;
        int lists = starts.count() * groups;
        int[] size = new int[lists + 1];
        for (int o = 0; o < contacts.occurrences(); o++) {
            int group = contacts.group[contacts.contactOf[o]];
            for (int s = 0; s < starts.count(); s++) {
                if (contacts.allows(o, s)) {
                    size[s * groups + group + 1]++;
                }
            }
        }
        for (int i = 0; i < lists; i++) {
            size[i + 1] += size[i];
        }
        long[] all = new long[size[lists]];
        int[] fill = Arrays.copyOf(size, lists);
        for (int o = 0; o < contacts.occurrences(); o++) {
            int group = contacts.group[contacts.contactOf[o]];
            for (int s = 0; s < starts.count(); s++) {
                if (contacts.allows(o, s)) {
                    // sorts by value from the highest, then by occurrence
                    all[fill[s * groups + group]++] = ((long) -contacts.value(o, s) << 32) | o;
                }
            }
        }
        first = new int[lists + 1];
        occurrence = new int[all.length];
        value = new int[all.length];
        top = new int[starts.count()];
        Arrays.fill(top, Integer.MIN_VALUE / 2);
        Useful useful = new Useful(contacts, most);
        int kept = 0;
        for (int i = 0; i < lists; i++) {
            first[i] = kept;
            Arrays.sort(all, size[i], size[i + 1]);
            useful.next();
            for (int j = size[i]; j < size[i + 1]; j++) {
                int o = (int) all[j];
                if (useful.keeps(contacts.contactOf[o])) {
                    occurrence[kept] = o;
                    value[kept] = -(int) (all[j] >> 32);
                    kept++;
                }
            }
            if (kept > first[i]) {
                top[i / groups] = Math.max(top[i / groups], value[first[i]]);
            }
        }
        first[lists] = kept;
    }

    /** Counts the companies that were seen at each place of one list. */
    private static final class Useful {
        private final Contacts contacts;
        private final int most;
        private final int[] companies;
        private final int[] seen;
        private int list;

        Useful(Contacts contacts, int most) {
            this.contacts = contacts;
            this.most = most;
            companies = new int[contacts.places];
            seen = new int[contacts.places * contacts.companies];
        }

        void next() {
            list++;
            Arrays.fill(companies, 0);
        }

        boolean keeps(int contact) {
            int place = contacts.place[contact];
            if (companies[place] >= most) {
                return false;
            }
            int company = contacts.company[contact];
            if (company < 0) {
                companies[place]++;
            } else if (seen[place * contacts.companies + company] != list) {
                seen[place * contacts.companies + company] = list;
                companies[place]++;
            }
            return true;
        }
    }
}
