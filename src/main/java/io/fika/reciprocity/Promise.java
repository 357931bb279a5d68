package io.fika.reciprocity;

import io.fika.journal.Ids;
import io.fika.people.AboutPeople;
import io.fika.people.By;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one owes the other.
 *
 * @param by who owes it
 * @param keptOn the day on which it was kept; absent while it is open
 * @param withdrawnOn the day from which nobody waits for it any more; absent unless it was taken back
 */
public record Promise(
        UUID id,
        long version,
        UUID contact,
        By by,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate keptOn,
        @Nullable LocalDate withdrawnOn)
        implements AboutPeople {
    /** A new one, open. */
    public static Promise of(UUID contact, By by, String text, @Nullable LocalDate due) {
        return new Promise(Ids.next(), 0, contact, by, text.strip(), due, null, null);
    }

    @Override
    public Promise withVersion(long version) {
        return new Promise(id, version, contact, by, text, due, keptOn, withdrawnOn);
    }

    @Override
    public Optional<Promise> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.ofNullable(others.apply(contact))
                .map(other -> new Promise(id, version, other, by, text, due, keptOn, withdrawnOn));
    }

    /** Whether somebody waits for it still. */
    public boolean isOpen() {
        return keptOn == null && withdrawnOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    public Promise kept(LocalDate day) {
        return new Promise(id, version, contact, by, text, due, day, null);
    }

    public Promise withdrawn(LocalDate day) {
        return new Promise(id, version, contact, by, text, due, null, day);
    }

    public Promise withDue(@Nullable LocalDate due) {
        return new Promise(id, version, contact, by, text, due, keptOn, withdrawnOn);
    }
}
