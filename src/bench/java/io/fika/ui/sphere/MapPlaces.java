package io.fika.ui.sphere;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** Where the points of the unit map are on the screen, while the map fits its pane; for benchmarks. */
public record MapPlaces(Region map) {
    public Point2D onScreen(double x, double y) {
        Camera camera = Camera.fitting(map.getWidth(), map.getHeight());
        return map.localToScreen(camera.screenX(x), camera.screenY(y));
    }
}
