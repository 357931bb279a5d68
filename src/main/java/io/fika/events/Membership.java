package io.fika.events;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody is a member of a group. */
public record Membership(
        UUID id,
        long version,
        UUID club,
        UUID contact,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements AboutPeople {
    @Override
    public Membership withVersion(long version) {
        return new Membership(id, version, club, contact, since, until);
    }

    /** Whether they had not left by this day. */
    public boolean isOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    @Override
    public Optional<Membership> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Membership(id, version, club, other, since, until));
    }

    /** Nobody is a member of a group twice: from the earlier beginning to the later end. */
    @Override
    public Optional<Membership> joined(AboutPeople other) {
        return other instanceof Membership twin && club.equals(twin.club) && contact.equals(twin.contact)
                ? Optional.of(new Membership(id, version, club, contact, first(twin), last(twin)))
                : Optional.empty();
    }

    private @Nullable LocalDate first(Membership twin) {
        return since == null || (twin.since != null && twin.since.isBefore(since)) ? twin.since : since;
    }

    private @Nullable LocalDate last(Membership twin) {
        return until == null || twin.until == null ? null : until.isAfter(twin.until) ? until : twin.until;
    }
}
