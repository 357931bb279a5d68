package io.fika.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Finds out what it would take to meet somebody whom a plan leaves out. */
final class Forcing {
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

    /** The best plan that comes of making room at one start for the contact; null if pinned coffees never let it in. */
    private int @Nullable [] force(int contact, Insertion insertion) {
        int[] best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int o = contacts.firstOccurrence[contact]; o < contacts.firstOccurrence[contact + 1]; o++) {
            for (int s = 0; s < starts.count(); s++) {
                if (!contacts.allows(o, s)) {
                    continue;
                }
                month.restore(planned);
                makeRoom(contact, s);
                if (month.hasRoom(starts.day[s]) && month.fits(o, s)) {
                    month.add(o, s);
                    insertion.fill(0, 0);
                    if (month.score() > bestScore) {
                        best = month.copy();
                        bestScore = month.score();
                    }
                }
            }
        }
        return best;
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
