package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Facets;
import io.fika.people.Ring;
import io.fika.people.Standing;
import java.util.Optional;
import java.util.UUID;

/** Somebody as the table shows them. */
record PersonRow(
        Contact contact, Optional<Category> category, Optional<Ring> ring, Standing standing, Words words)
        implements Facets.Somebody {
    /** Behind all rings come those who are not placed. */
    private static final int TRAY = 99;

    /** What there may be several of, each in one line. */
    record Words(String tags, String groups, String town) {}

    UUID id() {
        return contact.id();
    }

    String name() {
        return contact.name().full();
    }

    int ringPosition() {
        return ring.map(Ring::position).orElse(TRAY);
    }

    /** How urgent: the share of the cadence that has gone by; whom nothing is due with comes last. */
    double urgency() {
        return standing.state() == Standing.State.PAUSED ? -1 : standing.ratio().orElse(-0.5);
    }
}
