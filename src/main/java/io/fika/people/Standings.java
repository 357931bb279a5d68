package io.fika.people;

import io.fika.journal.WorkingSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How everybody stands today, from what is held in memory. Any thread may ask.
 *
 * @param planned whether a coffee with this contact is booked, which this package cannot know
 */
public record Standings(WorkingSet set, LatestTouches touches, Predicate<UUID> planned, Clock clock) {
    public Standing of(Contact contact) {
        return inRing(contact, ringOf(contact).orElse(null));
    }

    /** How somebody would stand in another ring, or in none. */
    public Standing inRing(Contact contact, @Nullable Ring ring) {
        return Standing.of(
                touches.of(contact.id()).orElse(null),
                cadence(contact, Optional.ofNullable(ring)).orElse(null),
                contact.paused(),
                planned.test(contact.id()),
                today());
    }

    /** The person's own cadence, else the ring's, else none. */
    public Optional<Cadence> cadenceOf(Contact contact) {
        return cadence(contact, ringOf(contact));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<Cadence> cadence(Contact contact, Optional<Ring> ring) {
        Integer own = contact.cadenceDays();
        return own != null ? Optional.of(new Cadence(own)) : ring.flatMap(Ring::cadence);
    }

    private Optional<Ring> ringOf(Contact contact) {
        return Optional.ofNullable(contact.placement()).flatMap(place -> set.find(Ring.class, place.ring()));
    }
}
