package io.fika.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The groups there are, and of which of them people are members, which this package cannot know.
 *
 * @param all by name
 * @param of the groups of each person who is in any
 */
public record Groups(List<Group> all, Map<UUID, List<Group>> of) {
    public static final Groups NONE = new Groups(List.of(), Map.of());

    public record Group(UUID id, String name) {}
}
