package io.fika.ui.sphere;

import io.fika.journal.Journal;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Replay;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.people.TouchStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the map as it stood on other days; on any thread. */
record PastReader(Journal journal, TouchStore touches, Standings standings) {
    /** The whole past, from which any day is told quickly. */
    Replay replay() {
        return new Replay(
                journal.past(Contact.class), journal.past(Ring.class), journal.past(Category.class), touches.days(),
                standings.clock().getZone());
    }

    /** The day of the first change. */
    Optional<LocalDate> first() {
        return journal.first().map(this::day);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, standings.clock().getZone());
    }

    LocalDate today() {
        return standings.today();
    }

    static Snapshot snapshot(Replay replay, LocalDate day) {
        Replay.Moment moment = replay.at(day);
        return SnapshotReader.of(
                moment.rings(), moment.categories(), moment.contacts(), replay.standings(moment), day);
    }
}
