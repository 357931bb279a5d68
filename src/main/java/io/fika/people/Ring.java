package io.fika.people;

import io.fika.journal.Entity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A circle of the sphere.
 *
 * @param position from the inside, counting from 0
 * @param capacity how many people one can keep this close; a soft limit, absent where there is none
 * @param cadenceDays ideal days between touches of the people in it; absent where there is none
 */
public record Ring(
        UUID id,
        long version,
        String name,
        int position,
        @Nullable Integer capacity,
        @Nullable Integer cadenceDays)
        implements Entity {
    @Override
    public Ring withVersion(long version) {
        return new Ring(id, version, name, position, capacity, cadenceDays);
    }

    /** How often the people of this ring want a touch. */
    public Optional<Cadence> cadence() {
        return Optional.ofNullable(cadenceDays).map(Cadence::new);
    }
}
