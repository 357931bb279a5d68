package io.fika.planner;

import java.util.SplittableRandom;

/** Puts into a month what gains most. */
final class Insertion {
    private final Month month;
    private final Contacts contacts;
    private final Candidates candidates;
    private final Starts starts;
    private final SplittableRandom random;

    private int occurrence;
    private int start;
    private int gain;

    Insertion(Month month, SplittableRandom random) {
        this.month = month;
        this.contacts = month.contacts;
        this.candidates = month.candidates;
        this.starts = contacts.starts;
        this.random = random;
    }

    /**
     * Adds the candidate that gains most, and again until none gains anything.
     *
     * @param overlooked in a thousand: how often a candidate is passed over by chance
     */
    void fill(int overlooked) {
        while (choose(overlooked)) {
            month.add(occurrence, start);
        }
    }

    /** Adds a coffee with this contact where it costs least; false if no rule lets it in. */
    boolean add(int contact) {
        gain = Integer.MIN_VALUE;
        for (int o = contacts.firstOccurrence[contact]; o < contacts.firstOccurrence[contact + 1]; o++) {
            for (int s = 0; s < starts.count(); s++) {
                if (contacts.allows(o, s) && month.hasRoom(s) && month.fits(o, s)) {
                    // the mix is the same wherever the coffee is put
                    offer(o, s, contacts.value(o, s) + month.dayPoints(s, contacts.place[contact]));
                }
            }
        }
        if (gain == Integer.MIN_VALUE) {
            return false;
        }
        month.add(occurrence, start);
        return true;
    }

    private boolean choose(int overlooked) {
        gain = 0;
        int[] mix = month.mix.priceAdding();
        int bestMix = Integer.MIN_VALUE;
        for (int points : mix) {
            bestMix = Math.max(bestMix, points);
        }
        for (int s = 0; s < starts.count(); s++) {
            if (!month.hasRoom(s)) {
                continue;
            }
            int load = month.loadPoints(s);
            if (candidates.top[s] + load + bestMix <= gain) {
                continue;
            }
            int list = s * mix.length;
            for (int group = 0; group < mix.length; group++) {
                chooseFrom(list + group, s, load + mix[group], overlooked);
            }
        }
        return gain > 0;
    }

    /** Looks through one list, which is in order of value, until nothing in it can be better than what was found. */
    private void chooseFrom(int list, int s, int points, int overlooked) {
        int day = starts.day[s];
        boolean alone = month.onDay(day) == 0;
        int end = candidates.first[list + 1];
        for (int i = candidates.first[list]; i < end && candidates.value[i] + points > gain; i++) {
            int o = candidates.occurrence[i];
            if (month.fits(o, s) && (overlooked == 0 || random.nextInt(1000) >= overlooked)) {
                int place = alone ? 0 : month.placePoints(day, contacts.place[contacts.contactOf[o]]);
                offer(o, s, candidates.value[i] + points + place);
            }
        }
    }

    private void offer(int o, int s, int points) {
        if (points > gain) {
            gain = points;
            occurrence = o;
            start = s;
        }
    }
}
