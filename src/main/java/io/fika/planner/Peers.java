package io.fika.planner;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of all contacts of one group and place, and for each half-day of the month those that can be needed
 * there, the best first. Such a shortlist is made when it is first asked for; most never are.
 *
 * <p>An occurrence X is left off the shortlist of a half-day if at least as good there are, of contacts without pinned
 * coffees and before X in a fixed order, either contacts of {@code perMonth} companies (whoever has no company counts
 * as one of their own), or as many contacts of X's company as the month has weeks. Proof that there is a best plan
 * without X there: take a best plan that has it. It has at most {@code perMonth} - 1 other coffees. In the first case,
 * each of those stands in the way of one company's contacts at most: it is a coffee with one of them, or of their
 * company in X's week. So one contact A of those before X has no coffee in the plan and breaks no rule of companies.
 * In the second case the plan has coffees with X's company in other weeks only, one in each, but for pinned ones, which
 * are not with those that count; so one A of those has no coffee. Put A at X's start instead. Place and group are the
 * same, and so are gaps, loads, and mix; A has no other coffee to keep a distance from; and A is worth no less there,
 * unless X is kept from the plan before, but kept ones are candidates of their own. So the new plan is as good, and
 * one of its coffees is farther ahead in its list. That cannot go on for ever; it ends with a best plan of shortlisted
 * and kept candidates alone. All of this holds too where one contact must have a coffee, who is never put aside.
 *
 * <p>So what a step of the search costs depends on coffees, groups and places, and hardly on the number of contacts.
 */
final class Peers {
    final int place;

    private final Contacts contacts;
    private final Starts starts;
    private final Month month;
    private int[] members = new int[4];
    private int[] bounds = new int[4];
    private int size;
    /** By half-day of the month; none until it is asked for. */
    private final @Nullable Shortlist[] shortlists;
    /** At least the worth of each of them in a half-day: in any, then that of the best who can come. */
    private final int[] most;
    private final boolean[] measured;
    private final int[] halves;

    Peers(Month month, int place) {
        this.month = month;
        this.place = place;
        contacts = month.contacts;
        starts = contacts.starts;
        shortlists = new Shortlist[starts.halves.length];
        most = new int[shortlists.length];
        measured = new boolean[most.length];
        halves = new int[most.length];
        for (int half = 0; half < halves.length; half++) {
            halves[half] = half;
        }
    }

    /** Adds an occurrence with a bound of its worth, at most that of those added before. */
    void add(int occurrence, int bound) {
        if (size == 0) {
            Arrays.fill(most, bound);
        }
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        members[size] = occurrence;
        bounds[size++] = bound;
    }

    /** At least the worth of each of them in any half-day. */
    int bound() {
        return bounds[0];
    }

    /** The same of those who have no coffee in the month as it is; very little if there are none. */
    int openBound() {
        for (int i = 0; i < size; i++) {
            if (month.isOpen(members[i])) {
                return bounds[i];
            }
        }
        return Contacts.NOTHING;
    }

    /** Half-days of the month, in order of {@link #most}. */
    int[] halves() {
        return halves;
    }

    /** At least the worth of each of them in a half-day; what the best is worth, once measured. */
    int most(int half) {
        return most[half];
    }

    boolean isMeasured(int half) {
        return measured[half];
    }

    /** Measures the half-day with this rank among {@link #halves}, which may change their order. */
    void measure(int rank) {
        int half = halves[rank];
        int first = starts.halves[half][0];
        int day = starts.day[first];
        int best = Contacts.NOTHING;
        for (int i = 0; i < size && bounds[i] > best; i++) {
            if (contacts.allows(members[i], day, starts.halfDay[first])) {
                best = Math.max(best, contacts.worth(members[i], day, starts.half[first]));
            }
        }
        most[half] = best;
        measured[half] = true;
        int after = rank + 1;
        for (; after < halves.length && most[halves[after]] > best; after++) {
            halves[after - 1] = halves[after];
        }
        halves[after - 1] = half;
    }

    /** Whom to consider in a half-day. */
    Shortlist shortlist(int half) {
        Shortlist known = shortlists[half];
        if (known == null) {
            known = picked(half);
            shortlists[half] = known;
        }
        return known;
    }

    private Shortlist picked(int half) {
        int first = starts.halves[half][0];
        int day = starts.day[first];
        Picking picking = new Picking(month);
        for (int i = 0; i < size && !picking.isClosedTo(bounds[i]); i++) {
            int o = members[i];
            if (contacts.allows(o, day, starts.halfDay[first])) {
                picking.add(o, contacts.worth(o, day, starts.half[first]));
            }
        }
        return picking.shortlist();
    }
}
