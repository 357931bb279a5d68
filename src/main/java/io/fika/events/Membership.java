package io.fika.events;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is a member of a group. */
public record Membership(
        UUID id,
        long version,
        UUID club,
        UUID contact,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Entity {
    @Override
    public Membership withVersion(long version) {
        return new Membership(id, version, club, contact, since, until);
    }
}
