package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the people who are due are shown.
 *
 * @param hiddenRings rings of which nobody is shown
 * @param hiddenCategories categories of which nobody is shown
 * @param onlyOpen only people without a coffee in the month
 */
record DueFilter(Set<UUID> hiddenRings, Set<UUID> hiddenCategories, boolean onlyOpen) {
    static final DueFilter ALL = new DueFilter(Set.of(), Set.of(), false);

    DueFilter {
        hiddenRings = Set.copyOf(hiddenRings);
        hiddenCategories = Set.copyOf(hiddenCategories);
    }

    boolean shows(MonthBoard.Due due) {
        Category category = due.category();
        return !hiddenRings.contains(due.ring().id())
                && (category == null || !hiddenCategories.contains(category.id()))
                && !(onlyOpen && (due.planned() != null || due.skipped()));
    }

    boolean isAll() {
        return equals(ALL);
    }

    DueFilter withRing(UUID ring, boolean shown) {
        return new DueFilter(with(hiddenRings, ring, !shown), hiddenCategories, onlyOpen);
    }

    DueFilter withCategory(UUID category, boolean shown) {
        return new DueFilter(hiddenRings, with(hiddenCategories, category, !shown), onlyOpen);
    }

    DueFilter withOnlyOpen(boolean only) {
        return new DueFilter(hiddenRings, hiddenCategories, only);
    }

    private static Set<UUID> with(Set<UUID> set, UUID id, boolean in) {
        Set<UUID> changed = new HashSet<>(set);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}
