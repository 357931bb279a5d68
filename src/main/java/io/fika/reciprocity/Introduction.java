package io.fika.reciprocity;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
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
        implements Entity {
    @Override
    public Introduction withVersion(long version) {
        return new Introduction(id, version, first, second, need, offer, day, stage, text);
    }

    public Introduction withStage(IntroductionStage stage) {
        return new Introduction(id, version, first, second, need, offer, day, stage, text);
    }
}
