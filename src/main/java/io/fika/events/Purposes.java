package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The purposes to choose from; each call that edits is one change. Events keep the words they were given, whatever
 * becomes of the list.
 */
public record Purposes(Journal journal, WorkingSet set) {
    /** What a new data folder offers. */
    public static List<Purpose> usual() {
        List<String> names = List.of(
                Messages.text("events.purpose.newPeople"),
                Messages.text("events.purpose.existingTies"),
                Messages.text("events.purpose.opportunity"),
                Messages.text("events.purpose.jointVenture"),
                Messages.text("events.purpose.alliance"),
                Messages.text("events.purpose.forOthers"));
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Purpose(Ids.next(), 0, names.get(at), at))
                .toList();
    }

    /** In the user's order. */
    public List<Purpose> all() {
        return set.all(Purpose.class).stream()
                .sorted(Comparator.comparingInt(Purpose::position).thenComparing(Purpose::id))
                .toList();
    }

    /** Adds one at the end. */
    public Outcome add(String name) {
        List<Purpose> all = all();
        int position = all.isEmpty() ? 0 : all.getLast().position() + 1;
        return journal.commit(new Change(
                Messages.text("events.change.purposeAdded", name),
                Edit.added(new Purpose(Ids.next(), 0, name, position))));
    }

    /**
     * Says it in other words.
     *
     * @param before as the user saw it
     */
    public Outcome rename(Purpose before, String name) {
        return journal.commit(new Change(
                Messages.text("events.change.purposeRenamed", name),
                Edit.changed(before, new Purpose(before.id(), before.version(), name, before.position()))));
    }

    /** Moves it up or down in the list, as far as that goes. */
    public Outcome move(Purpose purpose, int by) {
        List<Purpose> order = new ArrayList<>(all());
        int at = order.indexOf(purpose);
        int to = at + by;
        List<Edit<?>> edits = new ArrayList<>();
        if (at >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
            for (int i = 0; i < order.size(); i++) {
                Purpose each = order.get(i);
                if (each.position() != i) {
                    edits.add(Edit.changed(each, new Purpose(each.id(), each.version(), each.name(), i)));
                }
            }
        }
        return journal.commit(new Change(Messages.text("events.change.purposeMoved", purpose.name()), edits));
    }

    public Outcome remove(Purpose purpose) {
        return journal.commit(new Change(
                Messages.text("events.change.purposeRemoved", purpose.name()), Edit.removed(purpose)));
    }
}
