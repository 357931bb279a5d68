package io.fika.growth;

import io.fika.events.Money;
import io.fika.people.AboutPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Business that came of the network.
 *
 * @param stageDay the day on which it came to its stage
 * @param forWhom the contact it is for, where it is not the user's
 * @param fromContact where it came from: a person, an event, a group, an introduction, or several of these
 * @param cents value in hundredths of the currency, 0 where unknown
 * @param currency ISO 4217
 * @param since the day on which it was first seen
 */
public record Opportunity(
        UUID id,
        long version,
        String name,
        OpportunityKind kind,
        OpportunityStage stage,
        LocalDate stageDay,
        @Nullable UUID forWhom,
        @Nullable UUID fromContact,
        @Nullable UUID fromEvent,
        @Nullable UUID fromClub,
        @Nullable UUID fromIntroduction,
        long cents,
        String currency,
        LocalDate since,
        String note)
        implements AboutPeople {
    @Override
    public Opportunity withVersion(long version) {
        return new Opportunity(
                id, version, name, kind, stage, stageDay, forWhom, fromContact, fromEvent, fromClub, fromIntroduction,
                cents, currency, since, note);
    }

    /** What came of the network stays, whoever goes. */
    @Override
    public Optional<Opportunity> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.of(new Opportunity(
                id, version, name, kind, stage, stageDay, others.apply(forWhom), others.apply(fromContact), fromEvent,
                fromClub, fromIntroduction, cents, currency, since, note));
    }

    /** It has come to another stage on this day. */
    public Opportunity withStage(OpportunityStage stage, LocalDate day) {
        return new Opportunity(
                id, version, name, kind, stage, day, forWhom, fromContact, fromEvent, fromClub, fromIntroduction,
                cents, currency, since, note);
    }

    public Money value() {
        return new Money(cents, currency);
    }

    /** Whether it is neither won nor lost yet. */
    public boolean isOpen() {
        return stage == OpportunityStage.SEEN || stage == OpportunityStage.TALKING;
    }
}
