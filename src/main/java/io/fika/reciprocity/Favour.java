package io.fika.reciprocity;

import io.fika.journal.Ids;
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
 * @param became what became of it; absent as long as nobody has said
 * @param result the same in the user's words, or empty
 */
public record Favour(
        UUID id,
        long version,
        UUID contact,
        By by,
        FavourKind kind,
        LocalDate day,
        String text,
        @Nullable Became became,
        String result)
        implements AboutPeople {
    /** A new one, of which nothing has become yet. */
    public static Favour of(UUID contact, By by, FavourKind kind, LocalDate day, String text) {
        return new Favour(Ids.next(), 0, contact, by, kind, day, text.strip(), null, "");
    }

    @Override
    public Favour withVersion(long version) {
        return new Favour(id, version, contact, by, kind, day, text, became, result);
    }

    @Override
    public Optional<Favour> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Favour(id, version, other, by, kind, day, text, became, result));
    }

    /** Whether it is known that something came of it. */
    public boolean isFruitful() {
        return became == Became.BUSINESS || became == Became.TALKING;
    }

    public Favour withBecame(@Nullable Became became) {
        return new Favour(id, version, contact, by, kind, day, text, became, result);
    }
}
