package io.fika.ui.sphere;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** What is drawn around people to select them: a rubber band, or a lasso that follows the hand. */
final class Fence {
    private static final double COARSE = 3;

    private final Rectangle band = new Rectangle();
    private final Polygon lasso = new Polygon();
    private final Group root = new Group(band, lasso);
    private boolean free;
    private boolean begun;
    private double fromX;
    private double fromY;

    Fence() {
        root.setManaged(false);
        band.getStyleClass().add("map-band");
        lasso.getStyleClass().addAll("map-band", "map-lasso");
        end();
    }

    Node root() {
        return root;
    }

    /** @param byHand a lasso rather than a band */
    void begin(double x, double y, boolean byHand) {
        free = byHand;
        begun = true;
        fromX = x;
        fromY = y;
        lasso.getPoints().setAll(x, y);
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether there is more of it than a click. */
    boolean isDrawn() {
        return band.isVisible() || lasso.isVisible();
    }

    void stretch(double x, double y) {
        if (free) {
            int size = lasso.getPoints().size();
            if (Math.hypot(x - lasso.getPoints().get(size - 2), y - lasso.getPoints().get(size - 1)) >= COARSE) {
                lasso.getPoints().addAll(x, y);
            }
            lasso.setVisible(true);
        } else {
            band.setX(Math.min(fromX, x));
            band.setY(Math.min(fromY, y));
            band.setWidth(Math.abs(fromX - x));
            band.setHeight(Math.abs(fromY - y));
            band.setVisible(true);
        }
    }

    boolean holds(double x, double y) {
        return free ? lasso.contains(x, y) : band.contains(x, y);
    }

    void end() {
        begun = false;
        band.setVisible(false);
        lasso.setVisible(false);
        lasso.getPoints().clear();
    }
}
