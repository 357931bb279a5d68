package io.fika.people;

import io.fika.journal.Entity;
import java.util.UUID;

/** A word that the user puts on people. */
public record Tag(UUID id, long version, String name) implements Entity {
    @Override
    public Tag withVersion(long version) {
        return new Tag(id, version, name);
    }
}
