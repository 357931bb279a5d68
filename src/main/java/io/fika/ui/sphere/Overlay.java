package io.fika.ui.sphere;

import io.fika.growth.Tie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a layer adds to the map, or what became of people where two days are compared.
 *
 * @param ties lines between people, what says most first
 * @param marks beside people
 * @param title of the legend
 * @param note what of it cannot be known for the day that is shown, or empty
 * @param wandering what became of people, which leaves nothing of the layer but the people; absent while nothing is compared
 */
record Overlay(
        Layer layer, List<Tie> ties, Map<UUID, Mark> marks, String title, String note, @Nullable Wandering wandering) {
    static final Overlay NONE = new Overlay(Layer.STANDING, List.of(), Map.of(), "");

    Overlay {
        ties = List.copyOf(ties);
        marks = Map.copyOf(marks);
    }

    Overlay(Layer layer, List<Tie> ties, Map<UUID, Mark> marks, String title) {
        this(layer, ties, marks, title, "", null);
    }

    static Overlay comparing(Wandering wandering, String title) {
        return new Overlay(Layer.STANDING, List.of(), Map.of(), title, "", wandering);
    }

    Overlay noting(String what) {
        return new Overlay(layer, ties, marks, title, what, wandering);
    }

    boolean showsStanding() {
        return layer == Layer.STANDING && wandering == null;
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
