package io.fika.people;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the user does with the categories; each call is one change. */
public record Categories(Journal journal, WorkingSet set) {
    /** In the user's order. */
    public List<Category> all() {
        return set.all(Category.class).stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::id))
                .toList();
    }

    /** How many people are of a category. */
    public int peopleOf(Category category) {
        return (int) set.all(Contact.class).stream()
                .filter(contact -> category.id().equals(contact.category()))
                .count();
    }

    /**
     * Gives a category another name, hue or shape.
     *
     * @param before as the user saw it
     */
    public Outcome edit(Category before, Category after) {
        return journal.commit(new Change(
                Messages.text("people.change.categoryEdited", after.name()), Edit.changed(before, after)));
    }

    /** Adds a category at the end, in a hue and a shape that no other has, as long as there are some. */
    public Outcome add(String name) {
        List<Category> all = all();
        int position = all.isEmpty() ? 0 : all.getLast().position() + 1;
        Category category = new Category(
                Ids.next(), 0, name, position, unused(Hue.values(), all, Category::hue),
                unused(Shape.values(), all, Category::shape));
        return journal.commit(new Change(Messages.text("people.change.categoryAdded", name), Edit.added(category)));
    }

    /** Removes a category; its people have none afterwards. */
    public Outcome remove(Category category) {
        List<Edit<?>> edits = new ArrayList<>();
        for (Contact contact : set.all(Contact.class)) {
            if (category.id().equals(contact.category())) {
                edits.add(Edit.changed(contact, contact.withCategory(null)));
            }
        }
        edits.add(Edit.removed(category));
        return journal.commit(new Change(Messages.text("people.change.categoryRemoved", category.name()), edits));
    }

    private static <T> T unused(T[] values, List<Category> taken, Function<Category, T> of) {
        return Arrays.stream(values)
                .filter(value -> taken.stream().map(of).noneMatch(value::equals))
                .findFirst()
                .orElse(values[taken.size() % values.length]);
    }
}
