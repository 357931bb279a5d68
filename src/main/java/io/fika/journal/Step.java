package io.fika.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an entity: a change of the user that stands, and what the entity was before and after it.
 *
 * @param before absent when it was added
 * @param after absent when it was removed
 */
public record Step<E extends Entity>(Instant at, String label, @Nullable E before, @Nullable E after) {}
