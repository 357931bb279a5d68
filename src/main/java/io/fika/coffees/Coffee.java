package io.fika.coffees;

import io.fika.people.AboutPeople;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A planned meeting over coffee with one or a few contacts.
 *
 * @param pinned planning again leaves it where it is
 */
public record Coffee(
        UUID id,
        long version,
        CoffeeStatus status,
        ZonedDateTime start,
        int minutes,
        String place,
        String purpose,
        boolean pinned,
        List<UUID> contacts,
        String note)
        implements AboutPeople {
    public Coffee {
        contacts = List.copyOf(contacts);
    }

    /** Whether planning leaves it where it is; a round of several people is always the user's own idea. */
    public boolean isFixed() {
        return pinned || status != CoffeeStatus.PROPOSED || contacts.size() > 1;
    }

    @Override
    public Coffee withVersion(long version) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    @Override
    public Optional<Coffee> withPeople(UnaryOperator<@Nullable UUID> others) {
        List<UUID> left = contacts.stream().map(others).filter(Objects::nonNull).distinct().toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(withContacts(left));
    }

    public Coffee withStatus(CoffeeStatus status) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withStart(ZonedDateTime start) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withPinned(boolean pinned) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withContacts(List<UUID> contacts) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    /** @throws IllegalArgumentException if it would not last at all */
    public Coffee withMinutes(int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException("A coffee lasts at least a minute: " + minutes);
        }
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withPlace(String place) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withPurpose(String purpose) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }

    public Coffee withNote(String note) {
        return new Coffee(id, version, status, start, minutes, place, purpose, pinned, contacts, note);
    }
}
