package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a hand does with a coffee that stands, besides moving it. Each is one change, which can be undone. */
public final class Arranging {
    /** By hand times snap to this. */
    public static final int STEP_MINUTES = 15;
    /** Longer than half a day is no coffee. */
    public static final int MOST_MINUTES = 12 * 60;

    private final Coffees coffees;
    private final Journal journal;
    private final Diaries diaries;

    Arranging(Coffees coffees, Journal journal, Diaries diaries) {
        this.coffees = coffees;
        this.journal = journal;
        this.diaries = diaries;
    }

    /** A length that a coffee may have: a quarter of an hour at least, half a day at most. */
    public static int length(int minutes) {
        return Math.clamp(minutes, STEP_MINUTES, MOST_MINUTES);
    }

    /** Makes a coffee longer or shorter; it starts when it did. */
    public Booked lengthen(UUID id, int minutes, Booked.Force force) {
        Optional<Coffee> found = diaries.set().find(Coffee.class, id);
        if (found.isEmpty()) {
            return new Booked.Answered(new Outcome.Refused(Outcome.Cause.STALE));
        }
        Coffee coffee = found.get();
        int length = length(minutes);
        List<Obstacle> obstacles =
                coffees.obstacles(coffees.sitting(coffee).lasting(length), diaries.local(coffee.start()));
        if (force == Booked.Force.BY_THE_RULES && !obstacles.isEmpty()) {
            return new Booked.Hindered(obstacles);
        }
        String label = Messages.text("coffees.change.length", coffees.names(coffee.contacts()), length);
        return new Booked.Answered(journal.commit(new Change(
                label, Edit.changed(coffee, coffee.withMinutes(length).withPinned(true)))));
    }

    /** Plans a second coffee like this one; that it follows soon upon the first is what the user wants. */
    public Booked copy(UUID id, LocalDateTime start, Booked.Force force) {
        Optional<Coffee> found = diaries.set().find(Coffee.class, id);
        if (found.isEmpty()) {
            return new Booked.Answered(new Outcome.Refused(Outcome.Cause.STALE));
        }
        Coffee coffee = found.get();
        List<Obstacle> obstacles = coffees.obstacles(coffees.sitting(coffee).again(), start);
        if (force == Booked.Force.BY_THE_RULES && !obstacles.isEmpty()) {
            return new Booked.Hindered(obstacles);
        }
        Coffee second = new Coffee(
                Ids.next(), 0, CoffeeStatus.PROPOSED, start.atZone(diaries.zone()), coffee.minutes(), coffee.place(),
                coffee.purpose(), true, coffee.contacts(), "");
        String label = Messages.text("coffees.change.book", coffees.names(coffee.contacts()), Dates.moment(start));
        return new Booked.Answered(journal.commit(new Change(label, Edit.added(second))));
    }
}
