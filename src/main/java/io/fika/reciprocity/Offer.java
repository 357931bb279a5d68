package io.fika.reciprocity;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can give.
 *
 * @param contact absent where it is the user's own
 * @param ended the day on which it was met or withdrawn; absent while it is open
 */
public record Offer(
        UUID id,
        long version,
        @Nullable UUID contact,
        String text,
        LocalDate since,
        WishState state,
        @Nullable LocalDate ended)
        implements Wish {
    /** A new one, open since this day. */
    public static Offer of(@Nullable UUID contact, String text, LocalDate since) {
        return new Offer(Ids.next(), 0, contact, text.strip(), since, WishState.OPEN, null);
    }

    @Override
    public Offer withVersion(long version) {
        return new Offer(id, version, contact, text, since, state, ended);
    }

    @Override
    public Optional<Offer> withPeople(UnaryOperator<@Nullable UUID> others) {
        return contact == null
                ? Optional.of(this)
                : Optional.ofNullable(others.apply(contact))
                        .map(other -> new Offer(id, version, other, text, since, state, ended));
    }

    @Override
    public Offer withState(WishState state, @Nullable LocalDate ended) {
        return new Offer(id, version, contact, text, since, state, state == WishState.OPEN ? null : ended);
    }

    public Offer withText(String text) {
        return new Offer(id, version, contact, text.strip(), since, state, ended);
    }
}
