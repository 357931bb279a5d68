package io.fika.people;

import io.fika.journal.Entity;
import java.util.UUID;

/** What somebody is to the user: co-worker, client, supplier, service, peer, or whatever the user makes of it. */
public record Category(UUID id, long version, String name, int position, Hue hue, Shape shape) implements Entity {
    @Override
    public Category withVersion(long version) {
        return new Category(id, version, name, position, hue, shape);
    }
}
