package io.fika.growth;

import java.util.List;
import java.util.UUID;

/**
 * What stands side by side in one place of a chart.
 *
 * @param wished what they should reach together, 0 where there is no such number
 * @param words what is written beside it, such as "4 of 6"; or under it, such as "Nov", or nothing
 */
public record Bar(String name, List<Part> parts, long wished, String words) {
    public Bar {
        parts = List.copyOf(parts);
    }

    public long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    /** Everybody behind it, each once. */
    public List<UUID> people() {
        return parts.stream().flatMap(part -> part.people().stream()).distinct().toList();
    }
}
