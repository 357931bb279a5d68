package io.fika.growth;

import java.util.List;
import java.util.UUID;

/**
 * Something that was logged and speaks to one of the qualities.
 *
 * @param sentence what was counted, with its time span
 * @param people those behind it, each once
 */
public record Evidence(Quality quality, String sentence, List<UUID> people) {
    public Evidence {
        people = people.stream().distinct().toList();
    }
}
