package io.fika.app.desktop;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window goes that was left somewhere: to the same place, if there still is a screen. */
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 840;
    private static final double LEAST_WIDTH = 700;
    private static final double LEAST_HEIGHT = 500;

    private WindowPlace() {}

    /** In the middle of a screen, as large as is comfortable there. */
    static Rectangle2D first(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /**
     * The wanted place, moved and shrunk so that it lies wholly on the screen it overlaps most.
     *
     * @param screens what can be used of each, the primary one first
     */
    static Rectangle2D clamped(Rectangle2D wanted, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(it -> overlap(wanted, it)))
                .filter(it -> overlap(wanted, it) > 0)
                .orElse(screens.getFirst());
        double width = Math.min(Math.max(wanted.getWidth(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(wanted.getHeight(), LEAST_HEIGHT), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static double overlap(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
