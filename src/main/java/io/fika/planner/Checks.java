package io.fika.planner;

import io.fika.planner.Fault.Cause;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first fault of a problem. The bounds keep every sum of the score far inside an int. */
final class Checks {
    private static final int MOST_CONTACTS = 1_000_000;
    private static final int MOST_DAYS = 100_000;

    private final Problem problem;
    private final Set<Integer> ids = new HashSet<>();
    private @Nullable Fault found;

    Checks(Problem problem) {
        this.problem = problem;
    }

    Optional<Fault> first() {
        limits();
        for (int i = 0; i < problem.rings().size(); i++) {
            range("rings[" + i + "]", problem.rings().get(i), 0, 1000);
        }
        for (int i = 0; i < problem.categories().size(); i++) {
            range("categories[" + i + "].sharePercent", problem.categories().get(i).sharePercent(), 0, 100);
        }
        range("newSharePercent", problem.newSharePercent(), 0, 100);
        range("contacts", problem.contacts().size(), 0, MOST_CONTACTS);
        for (int i = 0; i < problem.contacts().size() && found == null; i++) {
            person("contacts[" + i + "]", problem.contacts().get(i));
        }
        for (int i = 0; i < problem.slots().size(); i++) {
            inMonth("slots[" + i + "]", problem.slots().get(i));
        }
        bookings("pinned", problem.pinned(), true);
        bookings("previous", problem.previous(), false);
        return Optional.ofNullable(found);
    }

    private void limits() {
        Problem.Limits limits = problem.limits();
        range("limits.perDay", limits.perDay(), 0, 1000);
        range("limits.perWeek", limits.perWeek(), 0, 1000);
        range("limits.perMonth", limits.perMonth(), 0, 1000);
        range("limits.lengthMinutes", limits.lengthMinutes(), 1, 1440);
        range("limits.gapSamePlace", limits.gapSamePlace(), 0, 1440);
        range("limits.gapOtherPlace", limits.gapOtherPlace(), 0, 1440);
    }

    private void person(String field, Problem.Person person) {
        if (!ids.add(person.id())) {
            fault(field + ".id", Cause.REPEATED);
        }
        index(field + ".ring", person.ring(), problem.rings().size());
        range(field + ".cadence", person.cadence(), 1, MOST_DAYS);
        index(field + ".category", person.category(), problem.categories().size());
        index(field + ".place", person.place(), problem.places().size());
        int year = problem.month().getYear();
        range(field + ".due", person.due().getYear(), year - 200, year + 200);
        for (int i = 0; i < person.away().size(); i++) {
            if (person.away().get(i).to().isBefore(person.away().get(i).from())) {
                fault(field + ".away[" + i + "]", Cause.BACKWARDS);
            }
        }
    }

    private void bookings(String field, List<Booking> bookings, boolean inMonth) {
        Set<Booking> seen = new HashSet<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking booking = bookings.get(i);
            if (!ids.contains(booking.contact())) {
                fault(field + "[" + i + "].contact", Cause.UNKNOWN);
            }
            if (!seen.add(booking)) {
                fault(field + "[" + i + "]", Cause.REPEATED);
            }
            if (inMonth) {
                inMonth(field + "[" + i + "].start", booking.start());
            }
        }
    }

    private void inMonth(String field, LocalDateTime start) {
        if (!YearMonth.from(start).equals(problem.month())) {
            fault(field, Cause.OUTSIDE_MONTH);
        }
    }

    private void index(String field, int index, int size) {
        if (index < 0 || index >= size) {
            fault(field, Cause.UNKNOWN);
        }
    }

    private void range(String field, int value, int least, int most) {
        if (value < least) {
            fault(field, Cause.TOO_SMALL);
        } else if (value > most) {
            fault(field, Cause.TOO_LARGE);
        }
    }

    private void fault(String field, Cause cause) {
        if (found == null) {
            found = new Fault(field, cause);
        }
    }
}
