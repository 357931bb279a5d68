package io.fika.ui.sphere;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

/** A finger that rests on one place, which is what the second button of a mouse is; letting it go is then no click. */
final class TouchHold {
    private static final Duration LONG = Duration.millis(550);
    /** Pixels that a resting finger trembles. */
    private static final double TREMBLE = 10;

    private final Node node;
    private final Consumer<Point2D> onHold;
    private final PauseTransition rest = new PauseTransition(LONG);
    private Point2D from = Point2D.ZERO;
    private boolean held;

    /** @param onHold gets the place, in the coordinates of the node */
    TouchHold(Node node, Consumer<Point2D> onHold) {
        this.node = node;
        this.onHold = onHold;
    }

    void attach() {
        node.addEventHandler(TouchEvent.TOUCH_PRESSED, event -> {
            rest.stop();
            held = false;
            if (event.getTouchCount() == 1) {
                from = point(event);
                rest.playFromStart();
            }
        });
        node.addEventHandler(TouchEvent.TOUCH_MOVED, event -> {
            if (point(event).distance(from) > TREMBLE) {
                rest.stop();
            }
        });
        node.addEventHandler(TouchEvent.TOUCH_RELEASED, event -> rest.stop());
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (held && event.isSynthesized()) {
                event.consume();
            }
            held = false;
        });
        rest.setOnFinished(event -> {
            held = true;
            onHold.accept(from);
        });
    }

    private static Point2D point(TouchEvent event) {
        return new Point2D(event.getTouchPoint().getX(), event.getTouchPoint().getY());
    }
}
