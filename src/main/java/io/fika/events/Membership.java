package io.fika.events;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is a member of a group.
 *
 * @param since absent where nobody knows
 * @param until the day on which they left, absent while they are in it
 * @param role what they are in it, such as its chair, or empty
 */
public record Membership(
        UUID id,
        long version,
        UUID club,
        UUID contact,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String role)
        implements AboutPeople {
    /** One of no particular role. */
    public Membership(
            UUID id, long version, UUID club, UUID contact, @Nullable LocalDate since, @Nullable LocalDate until) {
        this(id, version, club, contact, since, until, "");
    }

    @Override
    public Membership withVersion(long version) {
        return new Membership(id, version, club, contact, since, until, role);
    }

    public Membership withUntil(@Nullable LocalDate until) {
        return new Membership(id, version, club, contact, since, until, role);
    }

    public Membership withSince(@Nullable LocalDate since) {
        return new Membership(id, version, club, contact, since, until, role);
    }

    public Membership withRole(String role) {
        return new Membership(id, version, club, contact, since, until, role);
    }

    /** Whether they had not left by this day. */
    public boolean isOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    @Override
    public Optional<Membership> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Membership(id, version, club, other, since, until, role));
    }

    /** Nobody is a member of a group twice: from the earlier beginning to the later end. */
    @Override
    public Optional<Membership> joined(AboutPeople other) {
        return other instanceof Membership twin && club.equals(twin.club) && contact.equals(twin.contact)
                ? Optional.of(new Membership(
                        id, version, club, contact, first(twin), last(twin), role.isEmpty() ? twin.role : role))
                : Optional.empty();
    }

    private @Nullable LocalDate first(Membership twin) {
        return since == null || (twin.since != null && twin.since.isBefore(since)) ? twin.since : since;
    }

    private @Nullable LocalDate last(Membership twin) {
        return until == null || twin.until == null ? null : until.isAfter(twin.until) ? until : twin.until;
    }
}
