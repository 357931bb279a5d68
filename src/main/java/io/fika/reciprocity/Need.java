package io.fika.reciprocity;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param contact absent where it is the user's own
 * @param ended the day on which it was met or withdrawn; absent while it is open
 */
public record Need(
        UUID id,
        long version,
        @Nullable UUID contact,
        String text,
        LocalDate since,
        WishState state,
        @Nullable LocalDate ended)
        implements Wish {
    /** A new one, open since this day. */
    public static Need of(@Nullable UUID contact, String text, LocalDate since) {
        return new Need(Ids.next(), 0, contact, text.strip(), since, WishState.OPEN, null);
    }

    @Override
    public Need withVersion(long version) {
        return new Need(id, version, contact, text, since, state, ended);
    }

    @Override
    public Optional<Need> withPeople(UnaryOperator<@Nullable UUID> others) {
        return contact == null
                ? Optional.of(this)
                : Optional.ofNullable(others.apply(contact))
                        .map(other -> new Need(id, version, other, text, since, state, ended));
    }

    @Override
    public Need withState(WishState state, @Nullable LocalDate ended) {
        return new Need(id, version, contact, text, since, state, state == WishState.OPEN ? null : ended);
    }

    public Need withText(String text) {
        return new Need(id, version, contact, text.strip(), since, state, ended);
    }
}
