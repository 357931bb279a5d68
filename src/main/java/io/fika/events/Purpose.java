package io.fika.events;

import io.fika.journal.Entity;
import java.util.UUID;

/** What one goes to an event for, from a list that the user edits. */
public record Purpose(UUID id, long version, String name, int position) implements Entity {
    @Override
    public Purpose withVersion(long version) {
        return new Purpose(id, version, name, position);
    }
}
