package io.fika.ui.sphere;

import io.fika.growth.Tie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a layer adds to the map.
 *
 * @param ties lines between people, what says most first
 * @param marks beside people
 * @param title of the legend
 */
record Overlay(Layer layer, List<Tie> ties, Map<UUID, Mark> marks, String title) {
    static final Overlay NONE = new Overlay(Layer.STANDING, List.of(), Map.of(), "");

    /** Nothing but the people, so that something else can be read over them. */
    static final Overlay BARE = new Overlay(Layer.THROUGH, List.of(), Map.of(), "");

    Overlay {
        ties = List.copyOf(ties);
        marks = Map.copyOf(marks);
    }

    boolean showsStanding() {
        return layer == Layer.STANDING;
    }

    /** Whether somebody is drawn in full; the rest steps back where the layer is about some. */
    boolean isLit(UUID contact) {
        return layer != Layer.EVENT || marks.containsKey(contact);
    }

    /** What the layer has to say of somebody. */
    Optional<String> says(UUID contact) {
        return Optional.ofNullable(marks.get(contact)).map(Mark::sentence);
    }
}
