package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.Facets;
import io.fika.people.Filter;

/**
 * Which people of the due list are shown.
 *
 * @param people who passes at all
 * @param onlyOpen only people without a coffee in the month
 */
record DueFilter(Filter people, boolean onlyOpen) {
    static final DueFilter ALL = new DueFilter(Filter.ALL, false);
    private static final String OPEN = ";OPEN";

    boolean shows(MonthBoard.Due due, Facets facets) {
        return !(onlyOpen && (due.planned() != null || due.skipped())) && facets.passes(people, due);
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** How many things it asks for. */
    int size() {
        return people.size() + (onlyOpen ? 1 : 0);
    }

    DueFilter with(Filter those) {
        return new DueFilter(those, onlyOpen);
    }

    DueFilter withOnlyOpen(boolean only) {
        return new DueFilter(people, only);
    }

    /** As {@link #parse} reads it. */
    String text() {
        return onlyOpen ? people.written() + OPEN : people.written();
    }

    /** What was remembered, as far as it can be read. */
    static DueFilter parse(String text) {
        return new DueFilter(Filter.parse(text), text.endsWith(OPEN));
    }
}
