package io.fika.people;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        implements Entity {
    public Touch {
        contacts = List.copyOf(contacts);
    }

    @Override
    public Touch withVersion(long version) {
        return new Touch(id, version, kind, day, by, note, contacts, coffee, event);
    }

    public Touch withContacts(List<UUID> contacts) {
        return new Touch(id, version, kind, day, by, note, contacts, coffee, event);
    }
}
