package io.fika.reciprocity;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
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
        implements Entity {
    @Override
    public Need withVersion(long version) {
        return new Need(id, version, contact, text, since, open);
    }
}
