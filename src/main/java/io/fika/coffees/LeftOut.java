package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.planner.WhyNot;
import io.fika.text.Messages;
import java.time.YearMonth;

/** Says in words which rule leaves somebody without a coffee. */
final class LeftOut {
    private LeftOut() {}

    /** The rule in the way of somebody with whom could be planned. */
    static String barred(WhyNot.Rule rule, Contact person) {
        String name = person.name().full();
        return switch (rule) {
            case NO_FREE_START -> Messages.text("coffees.whyNot.noFreeStart");
            case HALF_DAYS -> Messages.text("coffees.whyNot.halfDays", name);
            case EARLIEST -> Messages.text("coffees.whyNot.earliest", name);
            case AWAY -> Messages.text("coffees.whyNot.away", name);
            case NEAR_DUE -> Messages.text("coffees.whyNot.nearDue", name);
            case LIMITS -> Messages.text("coffees.whyNot.limits", name);
        };
    }

    /** Why the planner does not know somebody at all. */
    static String unplanned(YearMonth month, Contact person, Coffees coffees, Acquaintance people) {
        String name = person.name().full();
        if (coffees.skipped(month).contains(person.id())) {
            return Messages.text("coffees.whyNot.skipped", name, Dates.month(month));
        }
        if (person.paused()) {
            return Messages.text("coffees.whyNot.paused", name);
        }
        return people.ring(person).isEmpty()
                ? Messages.text("coffees.whyNot.noRing", name)
                : Messages.text("coffees.whyNot.noCadence", name);
    }
}
