package io.fika.reciprocity;

import io.fika.journal.Entity;
import io.fika.people.By;
import java.time.LocalDate;
import java.util.UUID;

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
        implements Entity {
    @Override
    public Favour withVersion(long version) {
        return new Favour(id, version, contact, by, kind, day, text, result);
    }
}
