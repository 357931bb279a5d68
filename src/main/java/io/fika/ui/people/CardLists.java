package io.fika.ui.people;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Ring;
import java.util.Comparator;
import java.util.List;

/** What the forms offer to choose from. */
record CardLists(WorkingSet set) {
    List<Category> categories() {
        return set.all(Category.class).stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::id))
                .toList();
    }

    List<Ring> rings() {
        return set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position).thenComparing(Ring::id))
                .toList();
    }
}
