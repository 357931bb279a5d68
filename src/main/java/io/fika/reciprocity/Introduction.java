package io.fika.reciprocity;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two people brought together.
 *
 * @param need what it answers, if it came from a need
 */
public record Introduction(
        UUID id,
        long version,
        UUID first,
        UUID second,
        @Nullable UUID need,
        @Nullable UUID offer,
        LocalDate day,
        IntroductionStage stage,
        String text)
        implements AboutPeople {
    @Override
    public Introduction withVersion(long version) {
        return new Introduction(id, version, first, second, need, offer, day, stage, text);
    }

    /** One of the two is not enough. */
    @Override
    public Optional<Introduction> withPeople(UnaryOperator<@Nullable UUID> others) {
        UUID one = others.apply(first);
        UUID two = others.apply(second);
        return one == null || two == null || one.equals(two)
                ? Optional.empty()
                : Optional.of(new Introduction(id, version, one, two, need, offer, day, stage, text));
    }

    public Introduction withStage(IntroductionStage stage) {
        return new Introduction(id, version, first, second, need, offer, day, stage, text);
    }
}
