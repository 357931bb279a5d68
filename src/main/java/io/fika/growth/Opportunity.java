package io.fika.growth;

import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
        implements AboutPeople {
    @Override
    public Opportunity withVersion(long version) {
        return new Opportunity(
                id, version, name, kind, stage, forWhom, fromContact, fromEvent, fromClub, cents, currency,
                since, note);
    }

    /** What came of the network stays, whoever goes. */
    @Override
    public Optional<Opportunity> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.of(new Opportunity(
                id, version, name, kind, stage, others.apply(forWhom), others.apply(fromContact), fromEvent, fromClub,
                cents, currency, since, note));
    }
}
