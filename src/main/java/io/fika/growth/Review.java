package io.fika.growth;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The quarterly answer to "why should they want to know me?".
 *
 * @param expertise 1 to 5, as are the other three
 */
public record Review(
        UUID id,
        long version,
        LocalDate day,
        int expertise,
        int resourcefulness,
        int trust,
        int quality,
        String text)
        implements Entity {
    @Override
    public Review withVersion(long version) {
        return new Review(id, version, day, expertise, resourcefulness, trust, quality, text);
    }
}
