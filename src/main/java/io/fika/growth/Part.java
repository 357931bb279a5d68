package io.fika.growth;

import java.util.List;
import java.util.UUID;

/**
 * A count with its name, and whom it is about.
 *
 * @param people who is behind it, each once, in no order; those who were deleted are not among them
 */
public record Part(String name, Tint tint, long count, List<UUID> people) {
    public Part {
        people = List.copyOf(people);
    }
}
