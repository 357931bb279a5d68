package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import io.fika.people.By;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Help given or received.
 *
 * @param by who gave it
 * @param result what became of it, or empty
 */
public record Favour(
        UUID id,
        long version,
        UUID contact,
        By by,
        FavourKind kind,
        LocalDate day,
        String text,
        String result)
        implements AboutPeople {
    @Override
    public Favour withVersion(long version) {
        return new Favour(id, version, contact, by, kind, day, text, result);
    }

    @Override
    public Optional<Favour> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Favour(id, version, other, by, kind, day, text, result));
    }
}
