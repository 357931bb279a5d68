package io.fika.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Finds out what it would take to meet somebody whom a plan leaves out. */
final class Forcing {
    /** The most starts at which a plan with somebody forced in is filled up again. */
    private static final int FILLED = 3;

    private final Month month;
    private final Contacts contacts;
    private final Starts starts;
    private final Plan plan;
    private final Candidates candidates;
    private final int[] planned;
    private final int plannedScore;

    Forcing(Month month, Plan plan) {
        this.month = month;
        this.contacts = month.contacts;
        this.starts = contacts.starts;
        this.plan = plan;
        candidates = new Candidates(month, () -> false);
        month.book(plan.bookings());
        planned = month.copy();
        plannedScore = month.score();
    }

    WhyNot whyNot(int id, Effort effort, BooleanSupplier cancelled) {
        int contact = contacts.indexOf(id);
        if (contact < 0) {
            throw new IllegalArgumentException("No such contact: " + id);
        }
        month.restore(planned);
        if (month.meets(contact)) {
            return new WhyNot.Planned();
        }
        int[] forced = force(contact, new Insertion(month, candidates, new SplittableRandom(effort.seed())));
        if (forced == null) {
            return new WhyNot.Barred(new Barring(month).rule(contact));
        }
        month.restore(forced);
        new Search(month, candidates, effort.seed(), contact).run(new Progress(effort), () -> {}, cancelled);
        Plan instead = new Described(month).plan();
        List<Booking> out = new ArrayList<>(plan.bookings());
        out.removeAll(instead.bookings());
        List<Booking> in = new ArrayList<>(instead.bookings());
        in.removeAll(plan.bookings());
        return new WhyNot.Costs(plannedScore - instead.score(), instead, out, in);
    }

    /**
     * The best plan that comes of making room at one start for the contact; null if pinned coffees never let it in.
     * Only where the plan with the contact is best before others come back, it is filled: that is what takes its time.
     */
    private int @Nullable [] force(int contact, Insertion insertion) {
        int first = contacts.firstOccurrence[contact];
        int pairs = (contacts.firstOccurrence[contact + 1] - first) * starts.count();
        long[] tries = new long[pairs];
        int count = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (put(first + pair / starts.count(), pair % starts.count())) {
                tries[count++] = ((long) -month.score() << 32) | pair;
            }
        }
        Arrays.sort(tries, 0, count);
        int[] best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = 0; i < Math.min(count, FILLED); i++) {
            int pair = (int) tries[i];
            put(first + pair / starts.count(), pair % starts.count());
            insertion.fill(0, 0);
            if (month.score() > bestScore) {
                best = month.copy();
                bestScore = month.score();
            }
        }
        return best;
    }

    /** Makes room in the plan at one start and puts the occurrence in; false if it may not come there all the same. */
    private boolean put(int occurrence, int start) {
        if (!contacts.allows(occurrence, start)) {
            return false;
        }
        month.restore(planned);
        makeRoom(contacts.contactOf[occurrence], start);
        if (!month.hasRoom(starts.day[start]) || !month.fits(occurrence, start)) {
            return false;
        }
        month.add(occurrence, start);
        return true;
    }

    /** Takes out that day's coffees and the company's of that week, then what is worth least; filling puts back. */
    private void makeRoom(int contact, int start) {
        int company = contacts.company[contact];
        int week = starts.week(start);
        for (int i = month.count() - 1; i >= month.pinned(); i--) {
            boolean sameDay = starts.day[month.start(i)] == starts.day[start];
            boolean sameWeek = starts.week(month.start(i)) == week;
            if (sameDay || (sameWeek && company >= 0 && contacts.company[month.contact(i)] == company)) {
                month.remove(i);
            }
        }
        while (!month.hasRoom(starts.day[start])) {
            int least = leastOf(month.isWeekFull(week) ? week : -1);
            if (least < 0) {
                return;
            }
            month.remove(least);
        }
    }

    /** The coffee of a week, or of the whole month (-1), whose own value is lowest; -1 if none may go. */
    private int leastOf(int week) {
        int least = -1;
        for (int i = month.pinned(); i < month.count(); i++) {
            if ((week < 0 || starts.week(month.start(i)) == week)
                    && (least < 0 || value(i) < value(least))) {
                least = i;
            }
        }
        return least;
    }

    private int value(int index) {
        return contacts.value(month.occurrence(index), month.start(index));
    }
}
