package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param contact absent where it is the user's own
 */
public record Need(
        UUID id,
        long version,
        @Nullable UUID contact,
        String text,
        LocalDate since,
        boolean open)
        implements AboutPeople {
    @Override
    public Need withVersion(long version) {
        return new Need(id, version, contact, text, since, open);
    }

    @Override
    public Optional<Need> withPeople(UnaryOperator<@Nullable UUID> others) {
        return contact == null
                ? Optional.of(this)
                : Optional.ofNullable(others.apply(contact))
                        .map(other -> new Need(id, version, other, text, since, open));
    }
}
