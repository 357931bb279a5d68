package io.fika.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls what lies under a drag that is held near its upper or lower edge, the faster the nearer: any scroll pane and
 * any list. The innermost that can still move does.
 */
final class EdgeScroll {
    private static final double EDGE = 44;
    /** At the very edge. */
    private static final double PIXELS_A_SECOND = 900;
    /** Whoever only passes by means no scrolling. */
    private static final long PATIENCE_NANOS = 200_000_000L;
    private static final double LONGEST_FRAME = 0.05;

    private final Runnable scrolled;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            onFrame(now);
        }
    };
    private @Nullable Node below;
    private Point2D cursor = Point2D.ZERO;
    private boolean running;
    private long since;
    private long last;

    /** @param scrolled told after each step, for something else lies under the cursor then */
    EdgeScroll(Runnable scrolled) {
        this.scrolled = scrolled;
    }

    /** The drag is there now. */
    void held(@Nullable Node node, Point2D scene) {
        below = node;
        cursor = scene;
        boolean near = step(node, scene) != null;
        if (near && !running) {
            since = 0;
            timer.start();
        } else if (!near && running) {
            timer.stop();
        }
        running = near;
    }

    /** The drag is over. */
    void stop() {
        held(null, Point2D.ZERO);
    }

    private void onFrame(long now) {
        if (since == 0) {
            since = now;
            last = now;
        }
        double seconds = Math.min(LONGEST_FRAME, (now - last) / 1e9);
        last = now;
        Step step = step(below, cursor);
        if (step == null) {
            stop();
        } else if (now - since >= PATIENCE_NANOS) {
            step.by(seconds * PIXELS_A_SECOND);
            scrolled.run();
        }
    }

    /** What can be scrolled: speed is from −1, up, to 1, down. */
    private record Step(Node what, double speed) {
        void by(double pixels) {
            if (what instanceof ScrollPane pane) {
                double hidden = hidden(pane);
                double range = pane.getVmax() - pane.getVmin();
                pane.setVvalue(Math.clamp(
                        pane.getVvalue() + speed * pixels / hidden * range, pane.getVmin(), pane.getVmax()));
            } else if (what instanceof VirtualFlow<?> flow) {
                flow.scrollPixels(speed * pixels);
            }
        }
    }

    private static @Nullable Step step(@Nullable Node below, Point2D scene) {
        for (Node node = below; node != null; node = node.getParent()) {
            double speed = node instanceof ScrollPane || node instanceof VirtualFlow<?> ? speed(node, scene) : 0;
            if (speed != 0 && canMove(node, speed)) {
                return new Step(node, speed);
            }
        }
        return null;
    }

    private static double speed(Node node, Point2D scene) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double edge = Math.min(EDGE, bounds.getHeight() / 4);
        double up = edge - (scene.getY() - bounds.getMinY());
        double down = edge - (bounds.getMaxY() - scene.getY());
        return up > 0 ? -Math.min(1, up / edge) : down > 0 ? Math.min(1, down / edge) : 0;
    }

    private static boolean canMove(Node node, double speed) {
        if (node instanceof ScrollPane pane) {
            boolean room = speed < 0 ? pane.getVvalue() > pane.getVmin() : pane.getVvalue() < pane.getVmax();
            return hidden(pane) >= 1 && room;
        }
        double position = node instanceof VirtualFlow<?> flow ? flow.getPosition() : 0;
        return speed < 0 ? position > 0 : position < 1;
    }

    private static double hidden(ScrollPane pane) {
        Node content = pane.getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }
}
