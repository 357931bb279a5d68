package io.fika.ui.sphere;

import java.util.List;
import java.util.UUID;

/**
 * A search by typing on the map.
 *
 * @param typed what was typed so far
 * @param hits who is meant, from the inner ring outwards; nobody while nothing is typed
 */
record Find(String typed, List<UUID> hits) {
    Find {
        hits = List.copyOf(hits);
    }

    /** Whether the others are to be dimmed. */
    boolean isDimming() {
        return !typed.isBlank();
    }
}
