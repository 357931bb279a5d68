package io.fika.planner;

import java.util.SplittableRandom;

/** Takes coffees out of a month that have to do with each other, so that something else can take their place. */
final class Ruin {
    private enum Kind {
        NEAR_IN_TIME,
        SAME_WEEK,
        SAME_CATEGORY,
        ANY
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int FAR = 10;

    private final Month month;
    private final Contacts contacts;
    private final Starts starts;
    private final SplittableRandom random;

    Ruin(Month month, SplittableRandom random) {
        this.month = month;
        this.contacts = month.contacts;
        this.starts = contacts.starts;
        this.random = random;
    }

    /** Takes out so many coffees, or all but the pinned ones; returns their occurrences. */
    int[] takeOut(int coffees) {
        if (month.count() == month.pinned()) {
            return new int[0];
        }
        int[] taken = new int[Math.min(coffees, month.count() - month.pinned())];
        Kind kind = KINDS[random.nextInt(KINDS.length)];
        int first = month.pinned() + random.nextInt(month.count() - month.pinned());
        int occurrence = month.occurrence(first);
        int start = month.start(first);
        month.remove(first);
        taken[0] = occurrence;
        for (int i = 1; i < taken.length; i++) {
            int nearest = -1;
            int least = Integer.MAX_VALUE;
            for (int j = month.pinned(); j < month.count(); j++) {
                int distance = distance(kind, occurrence, start, j) + random.nextInt(4);
                if (distance < least) {
                    least = distance;
                    nearest = j;
                }
            }
            taken[i] = month.occurrence(nearest);
            month.remove(nearest);
        }
        return taken;
    }

    private int distance(Kind kind, int occurrence, int start, int other) {
        return switch (kind) {
            case NEAR_IN_TIME -> Math.abs(starts.day[start] - starts.day[month.start(other)]);
            case SAME_WEEK -> starts.week(start) == starts.week(month.start(other)) ? 0 : FAR;
            case SAME_CATEGORY -> category(occurrence) == category(month.occurrence(other)) ? 0 : FAR;
            case ANY -> 0;
        };
    }

    private int category(int occurrence) {
        return contacts.group[contacts.contactOf[occurrence]] / 2;
    }
}
