package io.fika.people;

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
import org.jspecify.annotations.Nullable;

/** What the user does with the rings of the sphere; each call is one change. */
public record Rings(Journal journal, WorkingSet set) {
    public static final int FEWEST = 2;
    public static final int MOST = 7;

    /** From the inside. */
    public List<Ring> all() {
        return set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position).thenComparing(Ring::id))
                .toList();
    }

    /** How many people stand in a ring. */
    public int peopleIn(Ring ring) {
        return (int) set.all(Contact.class).stream().filter(contact -> stands(contact, ring)).count();
    }

    /**
     * Gives a ring another name, capacity or cadence.
     *
     * @param before as the user saw it
     */
    public Outcome edit(Ring before, Ring after) {
        return journal.commit(new Change(
                Messages.text("people.change.ring", after.name()), Edit.changed(before, after)));
    }

    /** Adds a ring outside of all others; refused when there are as many as the map can show. */
    public Outcome add(String name) {
        List<Ring> rings = all();
        if (rings.size() >= MOST) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        int position = rings.isEmpty() ? 0 : rings.getLast().position() + 1;
        return journal.commit(new Change(
                Messages.text("people.change.ringAdded", name),
                Edit.added(new Ring(Ids.next(), 0, name, position, null, null))));
    }

    /** Moves a ring by so many places, inwards if negative; its people go with it. */
    public Outcome move(Ring ring, int by) {
        List<Ring> rings = new ArrayList<>(all());
        int from = rings.indexOf(ring);
        int to = from + by;
        if (from < 0 || to < 0 || to >= rings.size()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        Collections.swap(rings, from, to);
        return journal.commit(new Change(Messages.text("people.change.ringMoved", ring.name()), numbered(rings)));
    }

    /**
     * Removes a ring; refused when too few would be left.
     *
     * @param into where its people go, each to the same direction; absent: they wait in the tray
     */
    public Outcome remove(Ring ring, @Nullable Ring into) {
        List<Ring> rings = new ArrayList<>(all());
        if (rings.size() <= FEWEST || !rings.remove(ring) || ring.equals(into)) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        List<Edit<?>> edits = new ArrayList<>();
        for (Contact contact : set.all(Contact.class)) {
            if (stands(contact, ring)) {
                edits.add(Edit.changed(contact, contact.withPlacement(moved(contact.placement(), into))));
            }
        }
        edits.addAll(numbered(rings));
        edits.add(Edit.removed(ring));
        return journal.commit(new Change(Messages.text("people.change.ringRemoved", ring.name()), edits));
    }

    private static @Nullable Placement moved(@Nullable Placement place, @Nullable Ring into) {
        return place == null || into == null ? null : new Placement(into.id(), place.angle(), place.depth());
    }

    private static boolean stands(Contact contact, Ring ring) {
        Placement place = contact.placement();
        return place != null && place.ring().equals(ring.id());
    }

    private static List<Edit<?>> numbered(List<Ring> rings) {
        List<Edit<?>> edits = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            edits.add(Edit.changed(
                    ring, new Ring(ring.id(), 0, ring.name(), i, ring.capacity(), ring.cadenceDays())));
        }
        return edits;
    }
}
