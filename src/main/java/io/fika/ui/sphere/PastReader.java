package io.fika.ui.sphere;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Journal;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Replay;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.people.Tag;
import io.fika.people.TouchStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the map as it stood on other days; on any thread. */
record PastReader(Journal journal, TouchStore touches, Standings standings) {
    Film film() {
        var replay = new Replay(
                journal.past(Contact.class), journal.past(Ring.class), journal.past(Category.class), touches.days(),
                standings.clock().getZone());
        return new Film(
                replay, journal.past(Tag.class), journal.past(Club.class), journal.past(Membership.class));
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
}
