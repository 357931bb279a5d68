package io.fika.ui.sphere;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The lines of a layer over the map: which of them stand out, and what the one under the pointer says. */
final class LineLayer {
    private static final double NEAR = 5;
    private static final double BESIDE = 16;
    /** With more people selected than these, lines of each would be a net. */
    private static final int FEW = 20;

    private final MapPane map;
    private final SphereModel model;
    private final LayerModel layers;
    private final LayerController controller;
    private final Label tip = new Label();
    private Lines lines;
    private Optional<Lines.Line> under = Optional.empty();

    LineLayer(MapPane map, SphereModel model, LayerModel layers, LayerController controller) {
        this.map = map;
        this.model = model;
        this.layers = layers;
        this.controller = controller;
        this.lines = lines();
        tip.getStyleClass().addAll("map-tip", "map-line-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setWrapText(true);
        map.above().getChildren().add(tip);
    }

    /** Shows the lines from now on. */
    void attach() {
        map.lined(this::painter);
        layers.shownProperty().subscribe(overlay -> {
            lines = lines();
            map.show(overlay);
        });
        model.snapshotProperty().subscribe(snapshot -> lines = lines());
        model.selectionProperty().subscribe(selection -> again());
        model.focusedProperty().subscribe(focused -> again());
        layers.hoveredProperty().subscribe(hovered -> again());
        map.root().addEventHandler(MouseEvent.MOUSE_MOVED, event -> onMoved(event.getX(), event.getY()));
        map.root().addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty(), 0, 0));
        map.root().addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
    }

    private Lines lines() {
        under = Optional.empty();
        var now = new Lines(layers.shownProperty().getValue(), model.snapshot().layout());
        layers.linesProperty().set(now);
        return now;
    }

    private void again() {
        if (lines.count() > 0) {
            map.repaintLines();
        }
    }

    private Consumer<Sheet> painter() {
        Lines now = lines;
        Set<Lines.Line> strong = strong();
        return sheet -> {
            new LinePainter(sheet).paint(now, strong);
            Wandering wandering = sheet.overlay().wandering();
            if (wandering != null) {
                new WanderingPainter(sheet).paint(wandering);
            }
        };
    }

    private Set<Lines.Line> strong() {
        Set<UUID> people = new HashSet<>();
        Optional.ofNullable(layers.hoveredProperty().get()).ifPresent(people::add);
        Optional.ofNullable(model.focusedProperty().get()).ifPresent(people::add);
        if (model.selection().size() <= FEW) {
            people.addAll(model.selection());
        }
        Set<Lines.Line> strong = new HashSet<>(lines.of(people));
        under.ifPresent(strong::add);
        return strong;
    }

    private void onMoved(double x, double y) {
        if (lines.count() == 0) {
            point(Optional.empty(), x, y);
            return;
        }
        var person = map.at(x, y).map(spot -> spot.contact());
        layers.hoveredProperty().set(person.orElse(null));
        point(person.isPresent() ? Optional.empty() : lineAt(x, y), x, y);
    }

    private Optional<Lines.Line> lineAt(double x, double y) {
        Sheet sheet = map.lineSheet();
        Lines.Line nearest = null;
        double least = NEAR;
        Set<Lines.Line> seen = new HashSet<>(lines.usual());
        seen.addAll(strong());
        for (Lines.Line line : seen) {
            double distance = Curve.between(line.from(), line.to(), sheet).distance(x, y);
            if (distance < least) {
                least = distance;
                nearest = line;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private void point(Optional<Lines.Line> line, double x, double y) {
        if (!under.equals(line)) {
            under = line;
            again();
        }
        tip.setVisible(line.isPresent());
        line.ifPresent(it -> {
            map.root().setCursor(Cursor.HAND);
            tip.setText(it.tie().sentence());
            tip.autosize();
            double wide = map.above().getWidth();
            double high = map.above().getHeight();
            tip.relocate(
                    x + BESIDE + tip.getWidth() > wide ? Math.max(0, x - BESIDE - tip.getWidth()) : x + BESIDE,
                    y + BESIDE + tip.getHeight() > high ? y - BESIDE - tip.getHeight() : y + BESIDE);
        });
    }

    private void onClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && map.at(event.getX(), event.getY()).isEmpty()) {
            lineAt(event.getX(), event.getY()).ifPresent(line -> controller.onTie(line.tie()));
        }
    }
}
