package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import io.fika.people.By;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one owes the other.
 *
 * @param by who owes it
 * @param keptOn the day on which it was kept; absent while it is open
 */
public record Promise(
        UUID id,
        long version,
        UUID contact,
        By by,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate keptOn)
        implements AboutPeople {
    @Override
    public Promise withVersion(long version) {
        return new Promise(id, version, contact, by, text, due, keptOn);
    }

    @Override
    public Optional<Promise> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Promise(id, version, other, by, text, due, keptOn));
    }
}
