package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The pointer on the map, but for dragging people: click and double click, panning by dragging the ground (or anything
 * with the middle button or Space held), a rubber band with Shift, a lasso with Alt (which some window managers keep for
 * themselves, so that there is a switch for it too), zooming with wheel and pinch. A second button, Escape and a window that loses the focus end a band or a lasso without an effect.
 */
final class MapGestures {
    private static final double WHEEL = 1.0025;

    private final MapPane map;
    private final SphereModel model;
    private final SphereController controller;
    private final HoverTip tip;
    private final Fence fence = new Fence();
    private @Nullable Point2D last;
    private boolean spaceHeld;
    private boolean moved;
    private double reach = MapPane.SLACK;

    MapGestures(MapPane map, SphereModel model, SphereController controller, HoverTip tip) {
        this.map = map;
        this.model = model;
        this.controller = controller;
        this.tip = tip;
        map.above().getChildren().add(fence.root());
        Region root = map.root();
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        root.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
        root.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
        root.addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
        root.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        root.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        root.setOnZoom(event -> map.look(map.camera().zoomed(event.getZoomFactor(), event.getX(), event.getY())));
        // from the second finger on, the first no longer pans or draws
        root.addEventHandler(TouchEvent.TOUCH_PRESSED, event -> {
            if (event.getTouchCount() > 1) {
                stop();
            }
        });
        root.addEventHandler(KeyEvent.ANY, this::onSpace);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        // a window that loses the focus hears of no release
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(true)
                .subscribe(focused -> {
                    if (!focused) {
                        stop();
                        spaceHeld = false;
                    }
                });
    }

    /** Who can be dragged from a point of the map: nobody while the ground is. */
    Optional<Spot> grabbed(Point2D at) {
        return spaceHeld ? Optional.empty() : map.at(at.getX(), at.getY(), reach);
    }

    /** A finger rested: what it began ends, and letting it go is no click. */
    void rested() {
        stop();
        moved = true;
    }

    private void onPressed(MouseEvent event) {
        // a finger hides what it points at
        reach = event.isSynthesized() ? MapPane.FINGER : MapPane.SLACK;
        map.root().requestFocus();
        tip.hide();
        boolean interrupted = isBusy();
        stop();
        moved = interrupted;
        if (interrupted) {
            return;
        }
        boolean ground = map.at(event.getX(), event.getY(), reach).isEmpty();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        boolean byHand = event.isAltDown() || (model.lassoProperty().get() && !event.isShiftDown());
        if (primary && ground && !spaceHeld && (event.isShiftDown() || byHand)) {
            fence.begin(event.getX(), event.getY(), byHand);
        } else if (event.getButton() == MouseButton.MIDDLE || (primary && (ground || spaceHeld))) {
            last = new Point2D(event.getX(), event.getY());
        }
    }

    private void onDragged(MouseEvent event) {
        if (fence.isBegun()) {
            moved = true;
            fence.stretch(event.getX(), event.getY());
        } else if (last != null) {
            moved = moved || last.distance(event.getX(), event.getY()) > 3;
            if (moved) {
                map.root().setCursor(Cursor.CLOSED_HAND);
                map.look(map.camera().panned(event.getX() - last.getX(), event.getY() - last.getY()));
                last = new Point2D(event.getX(), event.getY());
            }
        }
    }

    private void onReleased(MouseEvent event) {
        if (fence.isDrawn()) {
            controller.selection().onSelectAll(within(), event.isShortcutDown());
        }
        stop();
    }

    private boolean isBusy() {
        return fence.isDrawn() || (last != null && moved);
    }

    /** Ends a fence or a pan without any effect on the selection. */
    private void stop() {
        fence.end();
        map.root().setCursor(Cursor.DEFAULT);
        last = null;
    }

    private List<UUID> within() {
        Camera camera = map.camera();
        return model.snapshot().layout().spots().stream()
                .filter(spot -> fence.holds(camera.screenX(spot.x()), camera.screenY(spot.y())))
                .map(Spot::contact)
                .toList();
    }

    private void onClicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || moved) {
            return;
        }
        Optional<Spot> hit = map.at(event.getX(), event.getY(), reach);
        if (hit.isEmpty()) {
            controller.selection().onClear();
            return;
        }
        boolean more = event.isShiftDown() || event.isShortcutDown();
        controller.selection().onSelect(hit.get().contact(), more);
        if (!more) {
            controller.onOpen(hit.get().contact());
        }
    }

    private void onMoved(MouseEvent event) {
        Optional<Person> person = map.at(event.getX(), event.getY())
                .flatMap(spot -> model.snapshot().find(spot.contact()));
        map.root().setCursor(person.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        person.ifPresentOrElse(it -> tip.show(it, map.overlay().says(it.id()), event.getX(), event.getY()), tip::hide);
    }

    private void onScroll(ScrollEvent event) {
        tip.hide();
        switch (Scrolling.of(event)) {
            case ZOOM -> map.look(
                    map.camera().zoomed(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY()));
            case PAN -> map.look(map.camera().panned(event.getDeltaX(), event.getDeltaY()));
            case NOTHING -> {}
        }
        event.consume();
    }

    private void onEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (isBusy()) {
            stop();
            event.consume();
        } else if (model.lassoProperty().get()) {
            model.lassoProperty().set(false);
            event.consume();
        }
    }

    private void onSpace(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = event.getEventType() == KeyEvent.KEY_PRESSED;
            event.consume();
        }
    }
}
