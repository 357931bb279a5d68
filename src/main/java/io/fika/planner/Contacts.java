package io.fika.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of a problem and their occurrences as arrays: what a coffee with one of them is worth, and when it is
 * allowed at all. A contact with a cadence above {@value #FREQUENT} days has one occurrence.
 */
final class Contacts {
    private static final int FREQUENT = 21;
    /** After so many contacts or occurrences it is asked whether to go on: often enough, and cheap. */
    static final int ASKED = 256;
    static final int COST = 100;
    /** Less than any coffee can be worth, and far from overflowing. */
    static final int NOTHING = Integer.MIN_VALUE / 2;
    private static final int PREFERRED = 30;
    private static final int KEPT = 25;

    final Starts starts;
    final Problem.Person[] people;
    /** Contacts of one group are alike for the mix: category · 2, plus 1 for new people. */
    final int[] group;
    final int[] place;
    final int places;
    /** An index of companies, or -1. */
    final int[] company;
    /** The first occurrence of each contact; one more entry ends the last. */
    final int[] firstOccurrence;

    final int[] contactOf;
    /** The due day of an occurrence, from the first of the month. */
    final int[] due;
    /** The days on which it may be placed, the first of the month in the lowest bit. */
    final int[] days;
    /** Percent of the weight for being late on the first of the month. */
    final int[] bonus;

    private final int[] weight;
    private final int[] halfDays;
    private final int[] @Nullable [] kept;
    private final Ids ids;
    private final int[] rings;
    private final Map<Integer, Integer> companies = new HashMap<>();
    private int occurrences;

    /**
     * The contacts of a problem.
     *
     * @param cancelled once true, whoever is left and not pinned gets no occurrence, so that this comes to an end
     */
    Contacts(Problem problem, Starts starts, BooleanSupplier cancelled) {
        this.starts = starts;
        people = problem.contacts().toArray(new Problem.Person[0]);
        ids = new Ids(problem.contacts());
        group = new int[people.length];
        place = new int[people.length];
        places = problem.places().size();
        company = new int[people.length];
        firstOccurrence = new int[people.length + 1];
        weight = new int[people.length];
        halfDays = new int[people.length];
        kept = new int[people.length][];
        int most = 0;
        for (Problem.Person person : people) {
            most += person.cadence() > FREQUENT ? 1 : starts.days / person.cadence() + 1;
        }
        contactOf = new int[most];
        due = new int[most];
        days = new int[most];
        bonus = new int[most];
        rings = new int[problem.rings().size()];
        for (int ring = 0; ring < rings.length; ring++) {
            rings[ring] = problem.rings().get(ring);
        }
        Set<Integer> pinned = new HashSet<>();
        for (Booking booking : problem.pinned()) {
            pinned.add(booking.contact());
        }
        boolean all = true;
        for (int c = 0; c < people.length; c++) {
            prepare(c, people[c]);
            all = all && (c % ASKED != 0 || !cancelled.getAsBoolean());
            if (all || pinned.contains(people[c].id())) {
                addOccurrences(c, people[c]);
            }
        }
        firstOccurrence[people.length] = occurrences;
        for (Booking booking : problem.previous()) {
            int start = starts.indexOf(booking.start());
            if (start >= 0) {
                int contact = indexOf(booking.contact());
                int[] before = kept[contact];
                int[] now = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
                now[now.length - 1] = start;
                kept[contact] = now;
            }
        }
    }

    /** Not a part of the loop that calls it, since Java compiles what is called often much sooner than what loops. */
    private void prepare(int contact, Problem.Person person) {
        group[contact] = 2 * person.category() + (person.isNew() ? 1 : 0);
        place[contact] = person.place();
        Integer works = person.company();
        company[contact] = -1;
        if (works != null) {
            Integer known = companies.putIfAbsent(works, companies.size());
            company[contact] = known == null ? companies.size() - 1 : known;
        }
        weight[contact] = rings[person.ring()];
        halfDays[contact] = HalfDays.copyOf(person.halfDays()).bits();
        firstOccurrence[contact] = occurrences;
    }

    private void addOccurrences(int contact, Problem.Person person) {
        int there = there(contact, person);
        int day = starts.dayOf(person.due());
        int late = day < 0 ? (int) Math.min(50, 50L * -day / person.cadence()) : 0;
        if (person.cadence() > FREQUENT) {
            addOccurrence(contact, day, there, late);
            return;
        }
        int room = person.cadence() / 3;
        int first = Math.max(day, 0);
        int after = day < 0 ? person.cadence() / 2 : room;
        addOccurrence(contact, first, there & bits(first - room, first + after), late);
        for (int next = first + person.cadence(); next < starts.days; next += person.cadence()) {
            addOccurrence(contact, next, there & bits(next - room, next + room), 0);
        }
    }

    private void addOccurrence(int contact, int day, int possible, int late) {
        contactOf[occurrences] = contact;
        due[occurrences] = day;
        days[occurrences] = possible;
        bonus[occurrences] = late;
        occurrences++;
    }

    /** The days of the month from one to another, both ends included, as bits. */
    private int bits(int from, int to) {
        int first = Math.max(from, 0);
        int last = Math.min(to, starts.days - 1);
        return first > last ? 0 : (int) ((1L << (last + 1)) - (1L << first));
    }

    /** The days on which the contact could come. */
    private int there(int contact, Problem.Person person) {
        LocalDate earliest = person.earliest();
        int there = starts.freeDays(halfDays[contact]);
        if (earliest != null) {
            there &= bits(starts.dayOf(earliest), starts.days);
        }
        for (Problem.Days away : person.away()) {
            there &= ~bits(starts.dayOf(away.from()), starts.dayOf(away.to()));
        }
        return there;
    }

    /** The index of the contact with this id; negative if there is none. */
    int indexOf(int id) {
        return ids.indexOf(id);
    }

    int occurrences() {
        return occurrences;
    }

    int companies() {
        return companies.size();
    }

    /** The day on which a touch is wished: that of the occurrence, or the contact's own before the month. */
    int wished(int occurrence) {
        int contact = contactOf[occurrence];
        return occurrence == firstOccurrence[contact] ? starts.dayOf(people[contact].due()) : due[occurrence];
    }

    /** Whether an occurrence of the contact may be placed on one of these days, by its cadence. */
    boolean isNearDue(int contact, List<LocalDateTime> times) {
        return times.stream().anyMatch(time -> IntStream.range(firstOccurrence[contact], firstOccurrence[contact + 1])
                .anyMatch(o -> (days[o] >> starts.dayOf(time.toLocalDate()) & 1) != 0));
    }

    /** What a coffee adds to the score, whatever else is planned. */
    int value(int occurrence, int start) {
        return worth(occurrence, starts.day[start], starts.half[start])
                - starts.later[start]
                + kept(contactOf[occurrence], start);
    }

    /** The {@link #value} of a half-day's first start, if no coffee was there before. */
    int worth(int occurrence, int day, Half half) {
        return onDay(occurrence, day) - COST + (people[contactOf[occurrence]].prefers() == half ? PREFERRED : 0);
    }

    /** A bound of {@link #worth} over all half-days: time is worth less the farther a day is from the due day. */
    int bound(int occurrence) {
        int contact = contactOf[occurrence];
        int possible = days[occurrence];
        int before = possible & ((1 << Math.clamp(due[occurrence], 0, 31)) - 1);
        int since = possible & ~before;
        int most = 0;
        if (since != 0) {
            most = onDay(occurrence, Integer.numberOfTrailingZeros(since));
        }
        if (before != 0) {
            most = Math.max(most, onDay(occurrence, 31 - Integer.numberOfLeadingZeros(before)));
        }
        return most - COST + (people[contact].prefers() == null ? 0 : PREFERRED);
    }

    int preferred(int contact, int start) {
        return people[contact].prefers() == starts.half[start] ? PREFERRED : 0;
    }

    /** The points for the day on which the coffee takes place. */
    int time(int occurrence, int start) {
        return onDay(occurrence, starts.day[start]);
    }

    private int onDay(int occurrence, int day) {
        int dueDay = due[occurrence];
        int percent = day < dueDay
                ? Math.max(0, 100 - 4 * (dueDay - day))
                : 100 + bonus[occurrence] - (day - Math.max(dueDay, 0));
        return weight[contactOf[occurrence]] * percent;
    }

    int kept(int contact, int start) {
        int[] before = kept[contact];
        if (before != null) {
            for (int s : before) {
                if (s == start) {
                    return KEPT;
                }
            }
        }
        return 0;
    }

    /** Where coffees of the plan before are still allowed: occurrence and start by turns. */
    int[] kept() {
        int[] result = new int[0];
        for (int o = 0; o < occurrences; o++) {
            int[] before = kept[contactOf[o]];
            for (int i = 0; before != null && i < before.length; i++) {
                if (allows(o, before[i])) {
                    result = Arrays.copyOf(result, result.length + 2);
                    result[result.length - 2] = o;
                    result[result.length - 1] = before[i];
                }
            }
        }
        return result;
    }

    /** Whether the contact's own rules allow it, whatever else is planned. */
    boolean allows(int occurrence, int start) {
        return starts.free[start] && allows(occurrence, starts.day[start], starts.halfDay[start]);
    }

    /** Whether the contact's own rules allow it on a day, in a half-day of the week. */
    boolean allows(int occurrence, int day, int halfDay) {
        return (days[occurrence] >> day & 1) != 0 && (halfDays[contactOf[occurrence]] >> halfDay & 1) != 0;
    }
}
