package io.fika.planner;

import java.util.SplittableRandom;

/** Puts into a month what gains most. */
final class Insertion {
    private static final int NO_ROOM = Integer.MIN_VALUE / 2;

    private final Month month;
    private final Contacts contacts;
    private final Candidates candidates;
    private final Starts starts;
    private final SplittableRandom random;
    private final int[] load;
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
    }

    /**
     * Adds the coffee that gains most, and again until none gains anything.
     *
     * @param overlooked in a thousand: how often one that would gain more is passed over by chance
     */
    void fill(int overlooked) {
        while (choose(overlooked)) {
            month.add(occurrence, start);
        }
    }

    /** Adds a coffee with this contact where it costs least; false if no rule lets it in. */
    boolean add(int contact) {
        gain = NO_ROOM;
        priceLoad();
        for (int o = contacts.firstOccurrence[contact]; o < contacts.firstOccurrence[contact + 1]; o++) {
            // the mix is the same wherever the coffee is put
            choose(o, 0, 0);
        }
        if (gain == NO_ROOM) {
            return false;
        }
        month.add(occurrence, start);
        return true;
    }

    private boolean choose(int overlooked) {
        gain = 0;
        priceLoad();
        int[] mix = month.mix.priceAdding();
        for (int group = 0; group < mix.length; group++) {
            int points = mix[group] + lightest;
            for (int o : candidates.ofGroup(group)) {
                if (candidates.bound(o) + points <= gain) {
                    break;
                }
                if (month.isOpen(o)) {
                    choose(o, mix[group], overlooked);
                }
            }
        }
        return gain > 0;
    }

    /** Prices the load of one more coffee for each day. */
    private void priceLoad() {
        lightest = NO_ROOM;
        for (int day = 0; day < load.length; day++) {
            load[day] = month.hasRoom(day) ? month.loadPoints(day) : NO_ROOM;
            lightest = Math.max(lightest, load[day]);
        }
    }

    private void choose(int o, int mix, int overlooked) {
        int place = contacts.place[contacts.contactOf[o]];
        int[] listed = candidates.startsOf(o);
        int[] values = candidates.valuesOf(o);
        for (int i = 0; i < listed.length && values[i] + mix + lightest > gain; i++) {
            int s = listed[i];
            int day = starts.day[s];
            int points = values[i] + mix + load[day];
            if (points > gain && month.fits(o, s)) {
                points += month.placePoints(day, place);
                if (points > gain && (overlooked == 0 || random.nextInt(1000) >= overlooked)) {
                    gain = points;
                    occurrence = o;
                    start = s;
                }
            }
        }
    }
}
