package io.fika.app.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** The sign of the program in the task bar: the rings of the sphere, and one close by. */
final class WindowIcon {
    // a task bar has its own colours, whatever the theme of the window
    private static final Color GROUND = Color.web("#0969da");
    private static final Color RING = Color.web("#ffffff", 0.55);
    private static final Color FRIEND = Color.web("#ffb84d");

    private WindowIcon() {}

    static List<Image> sizes() {
        return Stream.of(16, 32, 64, 128).map(WindowIcon::draw).toList();
    }

    private static Image draw(int size) {
        var canvas = new Canvas(size, size);
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.setFill(GROUND);
        on.fillRoundRect(0, 0, size, size, size * 0.44, size * 0.44);
        on.setStroke(RING);
        on.setLineWidth(Math.max(1, size * 0.05));
        ring(on, size, 0.36);
        ring(on, size, 0.22);
        on.setFill(Color.WHITE);
        dot(on, size * 0.5, size * 0.5, size * 0.1);
        on.setFill(FRIEND);
        dot(on, size * 0.66, size * 0.34, size * 0.09);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, null);
    }

    private static void ring(GraphicsContext on, double size, double radius) {
        on.strokeOval(size * (0.5 - radius), size * (0.5 - radius), 2 * size * radius, 2 * size * radius);
    }

    private static void dot(GraphicsContext on, double x, double y, double radius) {
        on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
