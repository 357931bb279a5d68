package io.fika.growth;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Business that came of the network.
 *
 * @param forWhom the contact it is for, where it is not the user's
 * @param fromContact where it came from: a person, an event or a group
 * @param cents value in hundredths of the currency
 * @param currency ISO 4217
 */
public record Opportunity(
        UUID id,
        long version,
        String name,
        OpportunityKind kind,
        OpportunityStage stage,
        @Nullable UUID forWhom,
        @Nullable UUID fromContact,
        @Nullable UUID fromEvent,
        @Nullable UUID fromClub,
        long cents,
        String currency,
        LocalDate since,
        String note)
        implements Entity {
    @Override
    public Opportunity withVersion(long version) {
        return new Opportunity(
                id, version, name, kind, stage, forWhom, fromContact, fromEvent, fromClub, cents, currency,
                since, note);
    }
}
