package io.fika.planner;

import java.util.List;

/** Why a contact has no coffee in a plan. */
public sealed interface WhyNot {
    /** A hard rule stands in the way, whatever else is planned. */
    record Barred(Rule rule) implements WhyNot {}

    /**
     * It could be done, at this price.
     *
     * @param points what the plan's score would lose; 0 means that another plan is as good
     * @param instead the best plan found that has a coffee with the contact
     * @param out coffees that would go, moved ones included
     * @param in coffees that would come, moved ones and the contact's own included
     */
    record Costs(int points, Plan instead, List<Booking> out, List<Booking> in) implements WhyNot {
        public Costs {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }
    }

    /** The contact does have a coffee in the plan. */
    record Planned() implements WhyNot {}

    /** The first of the hard rules that leaves no start for the contact. */
    enum Rule {
        /** There is no free start in the month at all. */
        NO_FREE_START,
        /** No free start lies in the contact's half-days. */
        HALF_DAYS,
        /** The contact wants no coffee before a day; no start that suits lies after it. */
        EARLIEST,
        /** The contact is away on every day that would suit. */
        AWAY,
        /** With a short cadence a coffee must lie near its due day; no start that suits does. */
        NEAR_DUE,
        /** The limits, gaps, and the contact's company: pinned coffees and the neighbouring months use them up. */
        LIMITS
    }
}
