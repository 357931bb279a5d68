package io.fika.ui.shell;

import io.fika.ui.kit.Place;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window shows. */
final class ShellModel {
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.SPHERE);
    private final ObjectProperty<Optional<UUID>> card = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.NONE);

    /** What lies over the window. */
    enum Layer {
        NONE,
        FINDER,
        SHORTCUTS
    }

    /** The place that is shown. */
    ObjectProperty<Place> place() {
        return place;
    }

    /** The contact whose card is open. */
    ObjectProperty<Optional<UUID>> card() {
        return card;
    }

    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    ObjectProperty<Layer> layer() {
        return layer;
    }
}
