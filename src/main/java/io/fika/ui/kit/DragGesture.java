package io.fika.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Dragging inside the window, over the whole scene: press on a source, move, let go over a target. It is our own
 * because it then looks the same everywhere, says what a drop would mean, and works on a platform without drag and
 * drop. Held near the edge of what can be scrolled, it scrolls. Escape, a second button, a second finger and a window
 * that loses the focus cancel: everything returns to where it was.
 *
 * <p>The {@link #overlay()} must lie above everything else in the scene and fill it.
 */
public final class DragGesture {
    /** Pixels to move before a press becomes a drag. */
    public static final double THRESHOLD = 5;

    private static final PseudoClass ACCEPTS = PseudoClass.getPseudoClass("drop-target");
    private static final PseudoClass REFUSES = PseudoClass.getPseudoClass("drop-refused");

    private final DragOverlay overlay = new DragOverlay();
    private final EdgeScroll edges = new EdgeScroll(this::again);
    private @Nullable Press press;
    private @Nullable Flight flight;
    private @Nullable Over over;
    private boolean swallowClick;
    private boolean swallowMenu;

    private record Press(Node source, Point2D scene, Function<Point2D, Optional<DragItem>> item) {}

    private record Flight(DragItem item, Point2D from, Drag now) {}

    private record Over(Node node, DropTarget target, DropHint hint) {}

    public DragGesture() {
        overlay.root().sceneProperty().subscribe((before, after) -> {
            if (before != null) {
                cancel();
                before.removeEventFilter(MouseEvent.ANY, this::onMouse);
                before.removeEventFilter(KeyEvent.ANY, this::onKey);
                before.removeEventFilter(ContextMenuEvent.ANY, this::onMenu);
                before.removeEventFilter(TouchEvent.TOUCH_PRESSED, this::onTouch);
            }
            if (after != null) {
                attach(after);
            }
        });
    }

    /** The pane that shows the ghost and the hint; it never takes a mouse event. */
    public Node overlay() {
        return overlay.root();
    }

    /** Whether something is being dragged now. */
    public boolean isDragging() {
        return flight != null;
    }

    /**
     * Lets something be dragged out of a node. When the press has moved far enough, {@code item} is asked what lies at
     * the point where it was pressed, in the node's coordinates; empty: no drag, and the events go on as usual.
     */
    public void source(Node node, Function<Point2D, Optional<DragItem>> item) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && press == null && flight == null) {
                press = new Press(node, new Point2D(event.getSceneX(), event.getSceneY()), item);
            }
        });
    }

    /** Lets a node take what is dropped on it or on a node within it that has no target of its own. */
    public void target(Node node, DropTarget target) {
        node.getProperties().put(DropTarget.class, target);
    }

    /** Ends a drag without a drop. */
    public void cancel() {
        press = null;
        if (flight != null) {
            leave();
            overlay.flyBack(flight.from());
            finish(flight);
        }
    }

    private void attach(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, this::onMouse);
        scene.addEventFilter(KeyEvent.ANY, this::onKey);
        scene.addEventFilter(ContextMenuEvent.ANY, this::onMenu);
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, this::onTouch);
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(true).subscribe(this::onAttention);
        scene.windowProperty().flatMap(Window::showingProperty).orElse(true).subscribe(this::onAttention);
    }

    private void onAttention(boolean had) {
        if (!had) {
            cancel();
        }
    }

    private void onMouse(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            onPressed(event);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            onDragged(event);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            onReleased(event);
        } else if (type == MouseEvent.MOUSE_CLICKED && swallowClick) {
            swallowClick = false;
            event.consume();
        }
    }

    private void onPressed(MouseEvent event) {
        swallowClick = false;
        swallowMenu = flight != null;
        if (flight != null) {
            cancel();
            event.consume();
        }
        press = null;
    }

    // the second button ended a drag, so it opens nothing
    private void onMenu(ContextMenuEvent event) {
        if (flight != null || swallowMenu) {
            swallowMenu = false;
            event.consume();
        }
    }

    // a second finger means to pan or to zoom
    private void onTouch(TouchEvent event) {
        if (event.getTouchCount() > 1) {
            cancel();
        }
    }

    private void onDragged(MouseEvent event) {
        var cursor = new Point2D(event.getSceneX(), event.getSceneY());
        if (press != null && press.scene().distance(cursor) >= THRESHOLD) {
            begin(press);
        }
        if (flight != null) {
            Node below = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
            var now = new Drag(flight.item().content(), cursor, event.isAltDown(), event.isShortcutDown());
            move(new Flight(flight.item(), flight.from(), now), below);
            edges.held(below, cursor);
            event.consume();
        }
    }

    private void begin(Press pressed) {
        press = null;
        pressed.item().apply(pressed.source().sceneToLocal(pressed.scene())).ifPresent(item -> {
            flight = new Flight(item, pressed.scene(), new Drag(item.content(), pressed.scene(), false, false));
            swallowClick = true;
            overlay.show(item.ghost());
        });
    }

    private void move(Flight moved, @Nullable Node below) {
        flight = moved;
        Over next = find(moved.now(), below);
        if (over != null && (next == null || !next.target().equals(over.target()))) {
            leave();
        }
        over = next;
        if (next != null) {
            next.node().pseudoClassStateChanged(ACCEPTS, next.hint().accepted());
            next.node().pseudoClassStateChanged(REFUSES, !next.hint().accepted());
        }
        overlay.move(moved.now().scene(), next == null ? null : next.hint());
    }

    // the cursor is still, and what lies under it has moved
    private void again() {
        if (flight != null) {
            move(flight, over == null ? null : over.node());
        }
    }

    private static @Nullable Over find(Drag drag, @Nullable Node below) {
        for (Node node = below; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(DropTarget.class) instanceof DropTarget target) {
                Optional<DropHint> hint = target.over(drag);
                if (hint.isPresent()) {
                    return new Over(node, target, hint.get());
                }
            }
        }
        return null;
    }

    private void onReleased(MouseEvent event) {
        press = null;
        if (flight == null) {
            return;
        }
        event.consume();
        if (over == null || !over.hint().accepted()) {
            cancel();
            return;
        }
        Flight landed = flight;
        DropTarget target = over.target();
        leave();
        overlay.hide();
        finish(landed);
        target.dropped(landed.now());
    }

    private void onKey(KeyEvent event) {
        if (flight == null) {
            return;
        }
        event.consume();
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (pressed && event.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (event.getCode().isModifierKey() && event.getEventType() != KeyEvent.KEY_TYPED) {
            Drag now = flight.now();
            move(
                    new Flight(
                            flight.item(),
                            flight.from(),
                            new Drag(now.content(), now.scene(), event.isAltDown(), event.isShortcutDown())),
                    over == null ? null : over.node());
        }
    }

    private void leave() {
        if (over != null) {
            over.node().pseudoClassStateChanged(ACCEPTS, false);
            over.node().pseudoClassStateChanged(REFUSES, false);
            over.target().left();
            over = null;
        }
    }

    private void finish(Flight ended) {
        flight = null;
        edges.stop();
        ended.item().ended().run();
    }
}
