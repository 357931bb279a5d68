package io.fika.growth;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A count with its name, and whom it is about.
 *
 * @param who asked only when somebody wants to see them, for that takes longer than counting
 */
public record Part(String name, Tint tint, long count, Supplier<List<UUID>> who) {
    /** Who is behind it, each once, in no order; those who were deleted are not among them. */
    public List<UUID> people() {
        return who.get();
    }
}
