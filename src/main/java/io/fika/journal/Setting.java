package io.fika.journal;

import java.util.UUID;

/** One setting, which is an entity so that changing it can be undone. Its identity follows from its key. */
public record Setting(UUID id, long version, String key, String value) implements Entity {
    public Setting(String key, String value) {
        this(Ids.named("setting:" + key), 0, key, value);
    }

    @Override
    public Setting withVersion(long version) {
        return new Setting(id, version, key, value);
    }
}
