package io.fika.planner;

import java.util.SplittableRandom;

/** Puts into a month what gains most. */
final class Insertion {
    private final Month month;
    private final Contacts contacts;
    private final Candidates candidates;
    private final Starts starts;
    private final SplittableRandom random;
    private final int[] load;
    private final int[] loadOfHalf;
    private final int[] groups;
    private int lightest;

    private int occurrence;
    private int start;
    private int gain;

    Insertion(Month month, Candidates candidates, SplittableRandom random) {
        this.month = month;
        this.contacts = month.contacts;
        this.candidates = candidates;
        this.starts = contacts.starts;
        this.random = random;
        load = new int[starts.days];
        loadOfHalf = new int[starts.halves.length];
        groups = new int[month.mix.groups()];
        for (int group = 0; group < groups.length; group++) {
            groups[group] = group;
        }
    }

    /**
     * Adds the coffee that gains most, and again until none gains enough.
     *
     * @param least points that each has to gain; below 0, a loss is risked that coffees after it may make good, as
     *     where only two more together come nearer to the wished mix
     * @param overlooked in a thousand: how often one that would gain more is passed over by chance
     */
    void fill(int least, int overlooked) {
        boolean added = true;
        while (added) {
            added = choose(least, overlooked);
            if (added) {
                month.add(occurrence, start);
            }
        }
    }

    /** Adds the coffee that gains most; false if none gains anything. */
    boolean addBest() {
        boolean found = choose(0, 0);
        if (found) {
            month.add(occurrence, start);
        }
        return found;
    }

    /** Adds a coffee with this contact where it costs least; false if no rule lets it in. */
    boolean add(int contact) {
        return addAtBest(contacts.firstOccurrence[contact], contacts.firstOccurrence[contact + 1], 0);
    }

    /** Adds these occurrences at their best starts, one after the other by chance, as far as rules let them in. */
    void addBack(int[] occurrences, int overlooked) {
        for (int left = occurrences.length; left > 0; left--) {
            int next = random.nextInt(left);
            addAtBest(occurrences[next], occurrences[next] + 1, overlooked);
            occurrences[next] = occurrences[left - 1];
        }
    }

    /** Adds that one of these occurrences which gains most, at its best start; the mix is the same for all of them. */
    private boolean addAtBest(int from, int to, int overlooked) {
        gain = Contacts.NOTHING;
        priceLoad();
        for (int o = from; o < to; o++) {
            for (int s = 0; s < starts.count(); s++) {
                if (load[starts.day[s]] > Contacts.NOTHING && contacts.allows(o, s)) {
                    choose(o, s, 0, overlooked);
                }
            }
        }
        if (gain == Contacts.NOTHING) {
            return false;
        }
        month.add(occurrence, start);
        return true;
    }

    private boolean choose(int least, int overlooked) {
        gain = least;
        priceLoad();
        int[] mix = month.mix.priceAdding();
        for (int group : bestFirst(mix)) {
            for (Peers peers : candidates.ofGroup(group)) {
                if (peers.bound() + mix[group] + lightest <= gain) {
                    break;
                }
                if (peers.openBound() + mix[group] + lightest > gain) {
                    choose(peers, mix[group], overlooked);
                }
            }
        }
        int[] kept = candidates.kept();
        for (int i = 0; i < kept.length; i += 2) {
            choose(kept[i], kept[i + 1], mix[contacts.group[contacts.contactOf[kept[i]]]], overlooked);
        }
        return gain > least;
    }

    /** The groups by the most that one of them can gain, so that little has to be looked at after the first. */
    private int[] bestFirst(int[] mix) {
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            int most = candidates.bound(group) + mix[group];
            int j = i;
            for (; j > 0 && candidates.bound(groups[j - 1]) + mix[groups[j - 1]] < most; j--) {
                groups[j] = groups[j - 1];
            }
            groups[j] = group;
        }
        return groups;
    }

    /** Prices the load of one more coffee for each day. */
    private void priceLoad() {
        lightest = Contacts.NOTHING;
        for (int day = 0; day < load.length; day++) {
            load[day] = month.hasRoom(day) ? month.loadPoints(day) : Contacts.NOTHING;
            lightest = Math.max(lightest, load[day]);
        }
        for (int half = 0; half < loadOfHalf.length; half++) {
            loadOfHalf[half] = load[starts.dayOfHalf[half]];
        }
    }

    private void choose(int o, int s, int mix, int overlooked) {
        int day = starts.day[s];
        int place = contacts.place[contacts.contactOf[o]];
        int points = contacts.value(o, s) + mix + load[day];
        if (points > gain && month.fits(o, s) && isSeen(overlooked)) {
            take(o, s, points + month.placePoints(day, place));
        }
    }

    private void choose(Peers peers, int mix, int overlooked) {
        int[] halves = peers.halves();
        for (int rank = 0; rank < halves.length; rank++) {
            int half = halves[rank];
            int most = peers.most(half) + mix;
            if (most + lightest <= gain) {
                return;
            }
            if (most + loadOfHalf[half] > gain) {
                int points = mix + loadOfHalf[half] + month.placePoints(starts.dayOfHalf[half], peers.place);
                if (!peers.isMeasured(half)) {
                    peers.measure(rank);
                    rank--;
                } else if (peers.most(half) + points > gain) {
                    choose(peers.place, half, peers.shortlist(half), points, overlooked);
                }
            }
        }
    }

    private void choose(int place, int half, Shortlist shortlist, int points, int overlooked) {
        int[] occurrences = shortlist.occurrences;
        int[] worth = shortlist.worth;
        int day = starts.dayOfHalf[half];
        int first = 0;
        while (first < worth.length && worth[first] + points > gain && !month.admits(occurrences[first], day)) {
            first++;
        }
        if (first == worth.length) {
            return;
        }
        for (int s : starts.halves[half]) {
            int atStart = points - starts.later[s];
            if (worth[first] + atStart <= gain) {
                return;
            }
            if (month.keepsGaps(s, place)) {
                for (int i = first; i < worth.length && worth[i] + atStart > gain; i++) {
                    if (month.admits(occurrences[i], day) && isSeen(overlooked)) {
                        take(occurrences[i], s, worth[i] + atStart);
                    }
                }
            }
        }
    }

    private boolean isSeen(int overlooked) {
        return overlooked == 0 || random.nextInt(1000) >= overlooked;
    }

    private void take(int o, int s, int points) {
        if (points > gain) {
            gain = points;
            occurrence = o;
            start = s;
        }
    }
}
