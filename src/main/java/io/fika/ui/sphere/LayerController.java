package io.fika.ui.sphere;

import io.fika.events.Event;
import io.fika.growth.Tie;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which layer the user wants to see. */
final class LayerController {
    private static final String KEY = "sphere.layer";

    private final LayerModel model;
    private final OverlayReader reader;
    private final Workbench bench;
    private final Remembered remembered;
    private @Nullable UUID event;
    private long asked;

    LayerController(LayerModel model, OverlayReader reader, Workbench bench, Remembered remembered) {
        this.model = model;
        this.reader = reader;
        this.bench = bench;
        this.remembered = remembered;
        bench.feed().subscribe(committed -> {
            if (model.layerProperty().get() != Layer.STANDING) {
                refresh();
            }
        });
        model.layerProperty().set(Layer.named(remembered.get(KEY).orElse("")));
        refresh();
    }

    void onLayer(Layer layer) {
        if (layer != model.layerProperty().get()) {
            model.layerProperty().set(layer);
            remembered.put(KEY, layer.name());
            refresh();
        }
    }

    /** Shows whose attendees this event has. */
    void onEvent(Event chosen) {
        event = chosen.id();
        refresh();
    }

    /** A line was clicked: the card of whom it helps first opens, where its reason stands. */
    void onTie(Tie tie) {
        bench.navigator().openContact(tie.to());
    }

    String name(Event of) {
        return reader.name(of);
    }

    /** Reads the layer anew; of several readings under way only the last one is shown. */
    void refresh() {
        long number = ++asked;
        Layer layer = model.layerProperty().get();
        UUID of = event;
        bench.tasks().run(() -> new Read(reader.read(layer, of), layer == Layer.EVENT ? reader.choices() : List.of()), read -> {
            if (number == asked) {
                model.eventsProperty().set(read.choices());
                model.overlayProperty().set(read.overlay());
            }
        });
    }

    private record Read(Overlay overlay, List<Event> choices) {}
}
