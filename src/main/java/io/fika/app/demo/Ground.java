package io.fika.app.demo;

import io.fika.events.Purpose;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Ring;
import java.util.Comparator;
import java.util.List;

/** What the example stands on: the rings from the inside, the categories and purposes of the data folder. */
record Ground(List<Ring> rings, List<Category> categories, List<Purpose> purposes) {
    Ground {
        if (rings.isEmpty() || categories.isEmpty()) {
            throw new IllegalArgumentException("An example needs rings and categories");
        }
    }

    static Ground of(WorkingSet set) {
        return new Ground(
                set.all(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList(),
                set.all(Category.class).stream().sorted(Comparator.comparingInt(Category::position)).toList(),
                set.all(Purpose.class).stream().sorted(Comparator.comparingInt(Purpose::position)).toList());
    }

    /** The ring of this number from the inside, the outermost where there are fewer. */
    Ring ring(int number) {
        return rings.get(Math.min(number, rings.size() - 1));
    }

    /** The category of this name, as a new data folder has it, or else any. */
    Category category(String name) {
        return categories.stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElse(categories.getFirst());
    }
}
