package io.fika.planner;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * A month as it is being filled, and its score, kept up with every coffee that comes or goes. The first coffees are
 * the pinned ones, which never go; the others are in no particular order.
 */
final class Month {
    static final int DAY = 20;
    static final int WEEK = 15;
    static final int PLACE = 25;

    final Contacts contacts;
    final Mix mix;

    private final int[] occurrence;
    private final int[] start;
    private final int pinned;
    private int count;
    private int score;
    private final int[] onDay;
    private final int[] inWeek;
    private final Starts starts;
    private final Problem.Limits limits;
    private final int[] used;
    /** Only while restoring: 1 more than the start that an occurrence still has to get, or 0. */
    private final int[] wanted;
    private final int[] met;
    private final int[] companyMet;
    private final int[][] dayStart;
    private final int[][] dayPlace;

    /**
     * A month with the pinned coffees.
     *
     * @param cancelled once true, this comes to an end at once, and nobody else can get a coffee in the month
     */
    Month(Problem problem, BooleanSupplier cancelled) {
        starts = new Starts(problem);
        contacts = new Contacts(problem, starts, cancelled);
        limits = problem.limits();
        mix = new Mix(problem);
        int most = Math.max(limits.perMonth(), problem.pinned().size());
        occurrence = new int[most];
        start = new int[most];
        used = new int[contacts.occurrences()];
        wanted = new int[used.length];
        met = new int[contacts.people.length];
        companyMet = new int[contacts.companies() * starts.weeks];
        onDay = new int[starts.days];
        inWeek = starts.neighbours.clone();
        for (int coffees : inWeek) {
            score -= WEEK * coffees * coffees;
        }
        dayStart = new int[starts.days][most];
        dayPlace = new int[starts.days][most];
        for (Booking booking : new TreeSet<>(problem.pinned())) {
            pin(contacts.indexOf(booking.contact()), starts.indexOf(booking.start()));
        }
        pinned = count;
    }

    private void pin(int contact, int at) {
        int nearest = -1;
        for (int o = contacts.firstOccurrence[contact]; o < contacts.firstOccurrence[contact + 1]; o++) {
            if (nearest < 0 || comesBefore(o, nearest, starts.day[at])) {
                nearest = o;
            }
        }
        add(nearest, at);
    }

    /** An unused occurrence goes before a used one, then the nearer; of two equally near the earlier is first anyway. */
    private boolean comesBefore(int a, int b, int day) {
        boolean freeA = used[a] == 0;
        boolean freeB = used[b] == 0;
        return freeA == freeB
                ? Math.abs(contacts.due[a] - day) < Math.abs(contacts.due[b] - day)
                : freeA;
    }

    void add(int o, int s) {
        int contact = contacts.contactOf[o];
        int day = starts.day[s];
        int week = starts.weekOfDay[day];
        score += contacts.value(o, s) + dayPoints(s, contacts.place[contact]) + mix.change(contacts.group[contact], 1);
        occurrence[count] = o;
        start[count] = s;
        count++;
        used[o]++;
        met[contact]++;
        if (contacts.company[contact] >= 0) {
            companyMet[contacts.company[contact] * starts.weeks + week]++;
        }
        dayStart[day][onDay[day]] = s;
        dayPlace[day][onDay[day]] = contacts.place[contact];
        onDay[day]++;
        inWeek[week]++;
    }

    /** Takes out the coffee with this index, which must not be pinned; the last one gets its index. */
    void remove(int index) {
        int o = occurrence[index];
        int s = start[index];
        int contact = contacts.contactOf[o];
        int place = contacts.place[contact];
        int day = starts.day[s];
        int week = starts.weekOfDay[day];
        count--;
        occurrence[index] = occurrence[count];
        start[index] = start[count];
        used[o]--;
        met[contact]--;
        if (contacts.company[contact] >= 0) {
            companyMet[contacts.company[contact] * starts.weeks + week]--;
        }
        int last = --onDay[day];
        for (int i = 0; i < last; i++) {
            if (dayStart[day][i] == s && dayPlace[day][i] == place) {
                dayStart[day][i] = dayStart[day][last];
                dayPlace[day][i] = dayPlace[day][last];
                break;
            }
        }
        inWeek[week]--;
        score -= contacts.value(o, s) + dayPoints(s, place);
        score += mix.change(contacts.group[contact], -1);
    }

    /** Load of the day and the week, and places, for one more coffee. */
    int dayPoints(int s, int place) {
        return loadPoints(starts.day[s]) + placePoints(starts.day[s], place);
    }

    int loadPoints(int day) {
        return -DAY * (2 * onDay[day] + 1) - WEEK * (2 * inWeek[starts.weekOfDay[day]] + 1);
    }

    int placePoints(int day, int place) {
        if (onDay[day] == 0) {
            return 0;
        }
        return atPlace(day, place) > 0 ? 0 : -PLACE;
    }

    /** Whether day, week and month have room for one more. */
    boolean hasRoom(int day) {
        return count < limits.perMonth()
                && onDay[day] < limits.perDay()
                && inWeek[starts.weekOfDay[day]] < limits.perWeek();
    }

    boolean isOpen(int o) {
        return used[o] == 0;
    }

    /** Whether this candidate breaks no rule together with the coffees that are there; room is asked before. */
    boolean fits(int o, int s) {
        return admits(o, starts.day[s]) && keepsGaps(s, contacts.place[contacts.contactOf[o]]);
    }

    /** Whether the contact's other coffees and those of its company let the occurrence in on a day. */
    boolean admits(int o, int day) {
        int contact = contacts.contactOf[o];
        if (used[o] > 0 || (met[contact] > 0 && !keepsDistance(contact, day))) {
            return false;
        }
        int company = contacts.company[contact];
        return company < 0 || companyMet[company * starts.weeks + starts.weekOfDay[day]] == 0;
    }

    /** Whether a start leaves enough time to the day's other coffees. */
    boolean keepsGaps(int s, int place) {
        int day = starts.day[s];
        for (int i = 0; i < onDay[day]; i++) {
            int gap = dayPlace[day][i] == place ? limits.gapSamePlace() : limits.gapOtherPlace();
            if (Math.abs(starts.minute[s] - starts.minute[dayStart[day][i]]) < limits.lengthMinutes() + gap) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsDistance(int contact, int day) {
        int apart = contacts.people[contact].cadence() / 2;
        for (int i = 0; i < count; i++) {
            if (contacts.contactOf[occurrence[i]] == contact
                    && Math.abs(starts.day[start[i]] - day) < apart) {
                return false;
            }
        }
        return true;
    }

    /** Whether the contact has a pinned coffee. */
    boolean isPinned(int contact) {
        for (int i = 0; i < pinned; i++) {
            if (contact(i) == contact) {
                return true;
            }
        }
        return false;
    }

    int perMonth() {
        return limits.perMonth();
    }

    boolean isWeekFull(int week) {
        return inWeek[week] >= limits.perWeek();
    }

    /** Coffees at a place on a day. */
    int atPlace(int day, int place) {
        int coffees = 0;
        for (int i = 0; i < onDay[day]; i++) {
            coffees += dayPlace[day][i] == place ? 1 : 0;
        }
        return coffees;
    }

    /** Different places on a day. */
    int places(int day) {
        int places = 0;
        for (int i = 0; i < onDay[day]; i++) {
            boolean seen = false;
            for (int j = 0; j < i; j++) {
                seen |= dayPlace[day][j] == dayPlace[day][i];
            }
            places += seen ? 0 : 1;
        }
        return places;
    }

    /** Adds these coffees where rules and slots allow it; pinned ones are there already. */
    void book(List<Booking> bookings) {
        for (Booking booking : bookings) {
            int contact = contacts.indexOf(booking.contact());
            int s = starts.indexOf(booking.start());
            if (contact < 0 || s < 0) {
                continue;
            }
            for (int o = contacts.firstOccurrence[contact]; o < contacts.firstOccurrence[contact + 1]; o++) {
                if (contacts.allows(o, s) && hasRoom(starts.day[s]) && fits(o, s)) {
                    add(o, s);
                }
            }
        }
    }

    /** The coffees as they are now: occurrence and start by turns. */
    int[] copy() {
        int[] copy = new int[2 * count];
        for (int i = 0; i < count; i++) {
            copy[2 * i] = occurrence[i];
            copy[2 * i + 1] = start[i];
        }
        return copy;
    }

    /** Makes the month what it was when it was copied; what it has of that stays untouched, as that is quicker. */
    void restore(int[] copy) {
        for (int i = 2 * pinned; i < copy.length; i += 2) {
            wanted[copy[i]] = copy[i + 1] + 1;
        }
        for (int i = count - 1; i >= pinned; i--) {
            if (wanted[occurrence[i]] == start[i] + 1) {
                wanted[occurrence[i]] = 0;
            } else {
                remove(i);
            }
        }
        for (int i = 2 * pinned; i < copy.length; i += 2) {
            if (wanted[copy[i]] != 0) {
                wanted[copy[i]] = 0;
                add(copy[i], copy[i + 1]);
            }
        }
    }

    int score() {
        return score;
    }

    /** How many coffees there are, pinned ones included. */
    int count() {
        return count;
    }

    int pinned() {
        return pinned;
    }

    int occurrence(int index) {
        return occurrence[index];
    }

    int start(int index) {
        return start[index];
    }

    int contact(int index) {
        return contacts.contactOf[occurrence[index]];
    }

    int onDay(int day) {
        return onDay[day];
    }

    /** Coffees in a week, those of the neighbouring months included. */
    int inWeek(int week) {
        return inWeek[week];
    }

    boolean meets(int contact) {
        return met[contact] > 0;
    }
}
