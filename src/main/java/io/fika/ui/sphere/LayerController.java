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
    private final SphereModel map;
    private final OverlayReader reader;
    private final Workbench bench;
    private final Remembered remembered;
    private @Nullable UUID event;
    private long asked;
    private boolean reading;

    LayerController(
            LayerModel model, SphereModel map, OverlayReader reader, Workbench bench, Remembered remembered) {
        this.model = model;
        this.map = map;
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
        map.pastProperty().addListener((past, before, day) -> later());
        map.snapshotProperty().addListener((snapshot, before, now) -> {
            if (map.pastProperty().get() != null) {
                later();
            }
        });
    }

    /** Another day is shown, whose layer is another one too. */
    private void later() {
        if (model.layerProperty().get() != Layer.STANDING) {
            refresh();
        }
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

    /** Reads the layer anew; what changes while it is read is read after it, once. */
    void refresh() {
        asked++;
        if (!reading) {
            read();
        }
    }

    private void read() {
        reading = true;
        long number = asked;
        Layer layer = model.layerProperty().get();
        UUID of = event;
        Snapshot past = map.pastProperty().get() == null ? null : map.snapshot();
        bench.tasks().run(
                () -> new Read(reader.read(layer, of, past), layer == Layer.EVENT ? reader.choices(past) : List.of()),
                read -> show(read, number));
    }

    private void show(Read read, long number) {
        reading = false;
        if (read.overlay().layer() == model.layerProperty().get()) {
            model.eventsProperty().set(read.choices());
            model.overlayProperty().set(read.overlay());
        }
        if (number != asked) {
            read();
        }
    }

    private record Read(Overlay overlay, List<Event> choices) {}
}
