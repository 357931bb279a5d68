package io.fika.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One edit of one entity: {@code before} is absent when it was added, {@code after} when it was removed. The version of
 * {@code after} is that of {@code before} plus one.
 */
public record Edit<E extends Entity>(@Nullable E before, @Nullable E after) {
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("An edit has a before or an after");
        }
        if (before != null && after != null) {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("An edit is of one entity");
            }
            if (after.version() != before.version() + 1) {
                throw new IllegalArgumentException("An edit moves the version on by one");
            }
        }
    }

    /** The entity comes into being (again, if it was removed before: its version goes on). */
    public static <E extends Entity> Edit<E> added(E entity) {
        return new Edit<>(null, withVersion(entity, entity.version() + 1));
    }

    /** The entity gets the content of {@code after}, whose own version does not matter. */
    public static <E extends Entity> Edit<E> changed(E before, E after) {
        return new Edit<>(before, withVersion(after, before.version() + 1));
    }

    public static <E extends Entity> Edit<E> removed(E entity) {
        return new Edit<>(entity, null);
    }

    /** The entity as it is after this edit, or as it was before it was removed. */
    public E subject() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Whether nothing but the version differs. */
    public boolean isEmpty() {
        return before != null && after != null && after.withVersion(before.version()).equals(before);
    }

    @SuppressWarnings("unchecked") // an entity's withVersion answers its own type
    private static <E extends Entity> E withVersion(E entity, long version) {
        return (E) entity.withVersion(version);
    }
}
