package io.fika.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A logged contact with one or several people on a day.
 *
 * @param by who started it, where known
 * @param coffee the planned coffee that it was, if it was one
 * @param event the event at which it happened, if at one
 */
public record Touch(
        UUID id,
        long version,
        TouchKind kind,
        LocalDate day,
        @Nullable By by,
        String note,
        List<UUID> contacts,
        @Nullable UUID coffee,
        @Nullable UUID event)
        implements AboutPeople {
    public Touch {
        contacts = List.copyOf(contacts);
    }

    @Override
    public Touch withVersion(long version) {
        return new Touch(id, version, kind, day, by, note, contacts, coffee, event);
    }

    @Override
    public Optional<Touch> withPeople(UnaryOperator<@Nullable UUID> others) {
        List<UUID> left = contacts.stream().map(others).filter(Objects::nonNull).distinct().toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(withContacts(left));
    }

    public Touch withContacts(List<UUID> contacts) {
        return new Touch(id, version, kind, day, by, note, contacts, coffee, event);
    }
}
