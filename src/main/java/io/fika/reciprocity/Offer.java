package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can give.
 *
 * @param contact absent where it is the user's own
 */
public record Offer(
        UUID id,
        long version,
        @Nullable UUID contact,
        String text,
        LocalDate since,
        boolean open)
        implements AboutPeople {
    @Override
    public Offer withVersion(long version) {
        return new Offer(id, version, contact, text, since, open);
    }

    @Override
    public Optional<Offer> withPeople(UnaryOperator<@Nullable UUID> others) {
        return contact == null
                ? Optional.of(this)
                : Optional.ofNullable(others.apply(contact))
                        .map(other -> new Offer(id, version, other, text, since, open));
    }
}
