package io.fika.ui.sphere;

import io.fika.events.Event;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which layer the map shows, what is in it, and what the pointer is on. */
final class LayerModel {
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.STANDING);
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObjectProperty<@Nullable Overlay> comparison = new SimpleObjectProperty<>();
    private final ObservableValue<Overlay> shown = Bindings.createObjectBinding(this::shown, overlay, comparison);
    private final ObjectProperty<@Nullable Lines> lines = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Event>> events = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable UUID> hovered = new SimpleObjectProperty<>();

    ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    /** What the map shows: the layer, or what became of people while two days are compared. */
    ObservableValue<Overlay> shownProperty() {
        return shown;
    }

    /** What became of people between two days; absent while none are compared. */
    ObjectProperty<@Nullable Overlay> comparisonProperty() {
        return comparison;
    }

    /** What the layer shows; follows the layer when it has been read. */
    ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    /** Which of the layer's ties are lines on the map that is shown; absent before there is a map. */
    ObjectProperty<@Nullable Lines> linesProperty() {
        return lines;
    }

    /** The events whose attendees can be shown, the next one first. */
    ObjectProperty<List<Event>> eventsProperty() {
        return events;
    }

    /** The person under the pointer, whose lines stand out. */
    ObjectProperty<@Nullable UUID> hoveredProperty() {
        return hovered;
    }

    private Overlay shown() {
        Overlay compared = comparison.get();
        return compared != null ? compared : overlay.get();
    }
}
