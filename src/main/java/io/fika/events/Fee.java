package io.fika.events;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group, or one of its events, cost.
 *
 * @param cents in hundredths of the currency
 * @param currency ISO 4217
 */
public record Fee(
        UUID id,
        long version,
        UUID club,
        @Nullable UUID event,
        LocalDate day,
        long cents,
        String currency,
        String note)
        implements Entity {
    @Override
    public Fee withVersion(long version) {
        return new Fee(id, version, club, event, day, cents, currency, note);
    }
}
