package io.fika.coffees;

import io.fika.journal.Outcome;
import java.util.List;

/** What became of the wish to have a coffee at some time. */
public sealed interface Booked {
    /** The rules allowed it, or were overridden; the journal answered this. */
    record Answered(Outcome outcome) implements Booked {}

    /** Nothing was changed, because of these; the gravest first, never empty. */
    record Hindered(List<Obstacle> obstacles) implements Booked {
        public Hindered {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Whether rules bind the user's own hand. */
    enum Force {
        BY_THE_RULES,
        REGARDLESS
    }
}
