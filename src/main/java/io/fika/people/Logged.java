package io.fika.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touch without its words: what is counted.
 *
 * @param by who started it, where known
 */
public record Logged(UUID touch, TouchKind kind, LocalDate day, @Nullable By by, List<UUID> contacts) {
    static Logged of(Touch touch) {
        return new Logged(touch.id(), touch.kind(), touch.day(), touch.by(), touch.contacts());
    }
}
