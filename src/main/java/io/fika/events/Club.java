package io.fika.events;

import io.fika.journal.Entity;
import java.util.UUID;

/** A group: an association or a networking club. */
public record Club(UUID id, long version, String name, String note) implements Entity {
    @Override
    public Club withVersion(long version) {
        return new Club(id, version, name, note);
    }
}
