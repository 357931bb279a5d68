package io.fika.planner;

import io.fika.planner.Fault.Cause;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the first fault of a problem. The bounds keep every sum of the score far inside an int. */
final class Checks {
    private static final int MOST_CONTACTS = 1_000_000;
    private static final int MOST_DAYS = 100_000;

    private final Problem problem;
    private final Ids ids;
    private @Nullable Fault found;
    /** Stands for # in the name of a field; names are put together only for a fault, since that takes its time. */
    private int index;

    Checks(Problem problem) {
        this.problem = problem;
        ids = new Ids(problem.contacts());
    }

    Optional<Fault> first() {
        limits();
        for (index = 0; index < problem.rings().size(); index++) {
            range("rings[#]", problem.rings().get(index), 0, 1000);
        }
        for (index = 0; index < problem.categories().size(); index++) {
            range("categories[#].sharePercent", problem.categories().get(index).sharePercent(), 0, 100);
        }
        range("newSharePercent", problem.newSharePercent(), 0, 100);
        range("contacts", problem.contacts().size(), 0, MOST_CONTACTS);
        index = ids.repeated();
        if (index >= 0) {
            fault("contacts[#].id", Cause.REPEATED);
        }
        for (index = 0; index < problem.contacts().size() && found == null; index++) {
            person(problem.contacts().get(index));
        }
        for (index = 0; index < problem.slots().size(); index++) {
            inMonth("slots[#]", problem.slots().get(index));
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

    private void person(Problem.Person person) {
        index("contacts[#].ring", person.ring(), problem.rings().size());
        range("contacts[#].cadence", person.cadence(), 1, MOST_DAYS);
        index("contacts[#].category", person.category(), problem.categories().size());
        index("contacts[#].place", person.place(), problem.places().size());
        int year = problem.month().getYear();
        range("contacts[#].due", person.due().getYear(), year - 200, year + 200);
        for (Problem.Days away : person.away()) {
            if (away.to().isBefore(away.from())) {
                fault("contacts[#].away", Cause.BACKWARDS);
            }
        }
    }

    private void bookings(String field, List<Booking> bookings, boolean inMonth) {
        Set<Booking> seen = new TreeSet<>();
        for (index = 0; index < bookings.size(); index++) {
            Booking booking = bookings.get(index);
            if (ids.indexOf(booking.contact()) < 0) {
                fault(field + "[#].contact", Cause.UNKNOWN);
            }
            if (!seen.add(booking)) {
                fault(field + "[#]", Cause.REPEATED);
            }
            if (inMonth) {
                inMonth("pinned[#].start", booking.start());
            }
        }
    }

    private void inMonth(String field, LocalDateTime start) {
        if (start.getYear() != problem.month().getYear() || start.getMonth() != problem.month().getMonth()) {
            fault(field, Cause.OUTSIDE_MONTH);
        }
    }

    private void index(String field, int value, int size) {
        if (value < 0 || value >= size) {
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
            found = new Fault(field.replace("#", String.valueOf(index)), cause);
        }
    }
}
