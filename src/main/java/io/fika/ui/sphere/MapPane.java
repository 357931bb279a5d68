package io.fika.ui.sphere;

import io.fika.people.Spot;
import io.fika.ui.kit.CanvasPen;
import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Swatch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The drawn map in layers: the people, painted once; above them gaps and selection; above these the nodes that move.
 * While the camera moves, the painting is shifted or a picture of it scaled; it is painted anew when the camera rests.
 */
final class MapPane {
    /** Pixels beside a dot that still count as on it. */
    static final double SLACK = 4;
    /** The same for a finger. */
    static final double FINGER = 18;

    private static final Duration REST = Duration.millis(110);
    private static final double USUAL_TEXT = 13;
    /** Pixels that whoever has the focus keeps from the edge. */
    private static final double EDGE = 40;

    private final SphereModel model;
    private final Faces faces;
    private final Palette palette = new Palette();
    private final Canvas people = new Canvas();
    private final Canvas lines = new Canvas();
    private final Canvas upper = new Canvas();
    private final Group painting = new Group(people, lines);
    private final ZoomPicture zoomed = new ZoomPicture();
    private final Pane above = new Pane();
    private final Label ruler = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.fitting(0, 0));
    private Camera painted = camera.get();
    private Type type = Type.of(1);
    private HitGrid hits = new HitGrid(List.of());
    private Collection<UUID> gaps = List.of();
    private Map<UUID, Box> names = Map.of();
    private boolean stale = true;
    private Overlay overlay = Overlay.NONE;
    private Supplier<Consumer<Sheet>> lining = () -> sheet -> {};
    private Supplier<List<Box>> covering = List::of;
    private final Region root = new Region() {
        {
            getChildren().addAll(painting, zoomed.node(), upper, above, ruler, palette.node());
        }

        @Override
        protected void layoutChildren() {
            resized(getWidth(), getHeight());
            above.resizeRelocate(0, 0, getWidth(), getHeight());
            if (stale) {
                paint();
            }
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return items.answer(attribute, parameters)
                    .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (!items.execute(action, parameters)) {
                super.executeAccessibleAction(action, parameters);
            }
        }
    };
    private final MapItems items;

    MapPane(SphereModel model, Photos photos) {
        this.model = model;
        this.faces = new Faces(photos, this::repaint);
        root.getStyleClass().add("sphere-map");
        root.setFocusTraversable(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(root.widthProperty());
        clip.heightProperty().bind(root.heightProperty());
        root.setClip(clip);
        painting.setMouseTransparent(true);
        upper.setMouseTransparent(true);
        above.setMouseTransparent(true);
        ruler.setVisible(false);
        ruler.setManaged(false);
        ruler.fontProperty().subscribe(font -> repaint());
        rest.setOnFinished(event -> repaint());
        palette.onChange(this::repaint);
        model.snapshotProperty().subscribe(snapshot -> {
            hits = new HitGrid(snapshot.layout().spots());
            gaps = List.of();
            repaint();
        });
        items = new MapItems(this, model);
        above.getChildren().add(items.root());
        camera.subscribe(now -> items.changed());
        model.selectionProperty().subscribe(selection -> repaintUpper());
        model.focusedProperty().subscribe(focused -> {
            if (focused != null && model.findProperty().get() != null) {
                open(focused);
            }
            repaintUpper();
        });
        model.findProperty().subscribe(find -> repaintUpper());
    }

    Region root() {
        return root;
    }

    /** The dots and bubbles as assistive technology knows them. */
    MapItems items() {
        return items;
    }

    /** Where the nodes above the map go; its coordinates are those of {@link #root}. */
    Pane above() {
        return above;
    }

    Camera camera() {
        return camera.get();
    }

    ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /** The dot at a point of the pane. */
    Optional<Spot> at(double x, double y) {
        return at(x, y, SLACK);
    }

    /** @param reach pixels beside a dot that still count as on it */
    Optional<Spot> at(double x, double y, double reach) {
        Camera now = camera();
        return hits.at(now.unitX(x), now.unitY(y), reach / now.radius())
                .filter(spot -> !model.snapshot().bubbles().in(spot.ring(), now));
    }

    /** The bubble at a point of the pane. */
    Optional<Bubble> bubbleAt(double x, double y) {
        Camera now = camera();
        return model.snapshot().bubbles().at(now.unitX(x), now.unitY(y), now);
    }

    /** Brings a bubble to the middle, so near that its people are seen one by one. */
    void open(Bubble bubble) {
        open(bubble.ring(), bubble.x(), bubble.y());
    }

    /** The same for a hit of a search; nothing where they are seen one by one. */
    private void open(UUID hit) {
        model.snapshot().layout().spotOf(hit)
                .filter(spot -> model.snapshot().bubbles().in(spot.ring(), camera()))
                .ifPresent(spot -> open(spot.ring(), spot.x(), spot.y()));
    }

    private void open(int ring, double x, double y) {
        Camera now = camera();
        Camera near = now.zoomed(model.snapshot().bubbles().openedFrom(ring, now) / now.zoom(), 0, 0);
        look(near.panned(root.getWidth() / 2 - near.screenX(x), root.getHeight() / 2 - near.screenY(y)));
    }

    /** Says what lies over the map: no name is written beneath it. */
    void covered(Supplier<List<Box>> by) {
        covering = by;
    }

    void look(Camera from) {
        camera.set(from);
        if (painted.fit() == from.fit()) {
            move(from.radius() / painted.radius());
            repaintUpper();
            rest.playFromStart();
        } else {
            repaint();
        }
    }

    /** Moves the map as little as needed for a point of the unit map to be seen. */
    void bringIntoView(double unitX, double unitY) {
        Camera now = camera();
        double dx = inside(now.screenX(unitX), root.getWidth());
        double dy = inside(now.screenY(unitY), root.getHeight());
        if (dx != 0 || dy != 0) {
            look(now.panned(dx, dy));
        }
    }

    private static double inside(double at, double length) {
        return length < 2 * EDGE ? 0 : Math.clamp(at, EDGE, length - EDGE) - at;
    }

    // shifted by whole pixels a painting is only copied, which is ten times as fast as sampling it
    private void move(double scale) {
        double x = camera().x() - painted.x() * scale;
        double y = camera().y() - painted.y() * scale;
        if (scale == 1) {
            zoomed.hide();
            painting.relocate(Math.rint(x), Math.rint(y));
        } else {
            painting.relocate(0, 0);
            var part = new Rectangle2D(0, 0, root.getWidth(), root.getHeight());
            zoomed.show(painting, part, palette.of(Swatch.WINDOW), scale, x, y);
        }
        painting.setVisible(scale == 1);
    }

    void zoom(double factor) {
        look(camera().zoomed(factor, root.getWidth() / 2, root.getHeight() / 2));
    }

    void fit() {
        look(Camera.fitting(root.getWidth(), root.getHeight()));
    }

    /** Leaves gaps where these people are, until the map is next painted with other people or places. */
    void gaps(Collection<UUID> taken) {
        gaps = taken;
        repaintUpper();
    }

    /** Shows what a layer adds from now on. */
    void show(Overlay now) {
        overlay = now;
        repaint();
    }

    Overlay overlay() {
        return overlay;
    }

    /** The day that is shown. */
    LocalDate day() {
        return model.snapshot().day();
    }

    /** All that is seen now. */
    MapPicture picture() {
        return new MapPicture(
                model.snapshot().apart(), camera(), root.getWidth(), root.getHeight(), palette.frozen(), type.scale(), overlay,
                faces.frozen(), lining.get());
    }

    /**
     * Who paints lines between people, over them; asked with the map and by {@link #repaintLines} for what paints those
     * of the moment.
     */
    void lined(Supplier<Consumer<Sheet>> painter) {
        lining = painter;
    }

    void repaintLines() {
        // an empty canvas would still be laid over every frame
        lines.setVisible(!overlay.showsStanding());
        if (!lines.isVisible()) {
            return;
        }
        Sheet sheet = lineSheet();
        sheet.on().clearRect(0, 0, sheet.width(), sheet.height());
        lining.get().accept(sheet);
    }

    /** Where the lines are, which shift and scale with the people. */
    Sheet lineSheet() {
        return new Sheet(new CanvasPen(lines), model.snapshot(), painted, palette, type, overlay, faces);
    }

    void repaint() {
        stale = true;
        root.requestLayout();
    }

    private void resized(double width, double height) {
        if (people.getWidth() == width && people.getHeight() == height) {
            return;
        }
        // what was in the middle stays there
        Camera middled = camera().panned((width - people.getWidth()) / 2, (height - people.getHeight()) / 2);
        people.setWidth(width);
        people.setHeight(height);
        lines.setWidth(width);
        lines.setHeight(height);
        upper.setWidth(width);
        upper.setHeight(height);
        Camera fitted = Camera.fitting(width, height);
        camera.set(camera().isFit() ? fitted : middled.in(fitted));
        stale = true;
    }

    private void paint() {
        stale = false;
        rest.stop();
        double scale = ruler.getFont().getSize() / USUAL_TEXT;
        if (scale != type.scale()) {
            type = Type.of(scale);
        }
        painted = camera();
        move(1);
        names = SpherePainter.paint(sheet(people), covering.get());
        repaintLines();
        repaintUpper();
    }

    private void repaintUpper() {
        boolean marked = !gaps.isEmpty() || !model.selection().isEmpty();
        upper.setVisible(marked || model.focusedProperty().get() != null || model.findProperty().get() != null);
        if (!upper.isVisible()) {
            return;
        }
        new UpperPainter(sheet(upper), painted.equals(camera()) ? names : Map.of()).paint(
                gaps, model.selection(), model.focusedProperty().get(), model.findProperty().get());
    }

    private Sheet sheet(Canvas canvas) {
        return new Sheet(new CanvasPen(canvas), model.snapshot(), camera(), palette, type, overlay, faces);
    }
}
