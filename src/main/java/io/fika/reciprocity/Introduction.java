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
 * @param day on which it was proposed; once both were asked, that day; once it was made, that day
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
    /** Two weeks: time enough for two busy people to have written to each other. */
    public static final int FOLLOW_UP_DAYS = 14;

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

    /** The same, come so far on this day; the day on which it was made stays. */
    public Introduction came(IntroductionStage stage, LocalDate today) {
        boolean stays = this.stage.isMade() || stage == IntroductionStage.NOTHING;
        return new Introduction(id, version, first, second, need, offer, stays ? day : today, stage, text);
    }

    /** The day from which one would like to know what became of it; absent when that is known. */
    public Optional<LocalDate> askAfter() {
        return stage.isOpen() && stage != IntroductionStage.PROPOSED
                ? Optional.of(day.plusDays(FOLLOW_UP_DAYS))
                : Optional.empty();
    }
}
