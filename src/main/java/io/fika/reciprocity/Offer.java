package io.fika.reciprocity;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
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
        implements Entity {
    @Override
    public Offer withVersion(long version) {
        return new Offer(id, version, contact, text, since, open);
    }
}
