package io.fika.ui.sphere;

import io.fika.events.Event;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which layer the map shows, what is in it, and what the pointer is on. */
final class LayerModel {
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.STANDING);
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObjectProperty<List<Event>> events = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable UUID> hovered = new SimpleObjectProperty<>();

    ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    /** What the layer shows; follows the layer when it has been read. */
    ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    /** The events whose attendees can be shown, the next one first. */
    ObjectProperty<List<Event>> eventsProperty() {
        return events;
    }

    /** The person under the pointer, whose lines stand out. */
    ObjectProperty<@Nullable UUID> hoveredProperty() {
        return hovered;
    }
}
