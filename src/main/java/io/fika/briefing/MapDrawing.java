package io.fika.briefing;

import io.fika.people.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the small map as lines and shapes, which stay sharp at any size. */
final class MapDrawing {
    private static final double LIT = 0.042;
    private static final double OTHER = 0.017;
    private static final double ME = 0.04;

    private final SmallMap map;

    MapDrawing(SmallMap map) {
        this.map = map;
    }

    /** Draws it into a square of this size. */
    void draw(Graphics2D graphics, double size) {
        double radius = size / 2 * 0.97;
        double middle = size / 2;
        graphics.setStroke(new BasicStroke((float) (size / 220)));
        graphics.setColor(Inks.LINE);
        for (int ring = 1; ring <= map.rings(); ring++) {
            double r = radius * ring / map.rings();
            graphics.draw(circle(middle, middle, r));
        }
        for (SmallMap.Dot dot : map.dots()) {
            double x = middle + dot.x() * radius;
            double y = middle + dot.y() * radius;
            if (dot.lit()) {
                java.awt.Shape shape = shape(dot.shape(), x, y, radius * LIT);
                graphics.setColor(Inks.of(dot.hue()));
                graphics.fill(shape);
                graphics.setColor(Inks.TEXT);
                graphics.draw(shape);
            } else {
                graphics.setColor(Inks.OTHERS);
                graphics.fill(circle(x, y, radius * OTHER));
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(circle(middle, middle, radius * ME));
    }

    private static java.awt.Shape shape(Shape shape, double x, double y, double r) {
        return switch (shape) {
            case CIRCLE -> circle(x, y, r);
            case SQUARE -> new Rectangle2D.Double(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
            case DIAMOND -> polygon(4, x, y, r * 1.15, 0, 1);
            case TRIANGLE -> polygon(3, x, y, r * 1.2, 0, 1);
            case PENTAGON -> polygon(5, x, y, r * 1.08, 0, 1);
            case HEXAGON -> polygon(6, x, y, r * 1.05, 0, 1);
            case STAR -> polygon(10, x, y, r * 1.25, 0, 0.5);
            case CROSS -> polygon(8, x, y, r * 1.2, Math.PI / 8, 0.55);
        };
    }

    // every second corner lies nearer to the middle by this share: 1 gives a regular polygon
    private static java.awt.Shape polygon(int corners, double x, double y, double r, double turn, double inner) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            double distance = i % 2 == 0 ? r : r * inner;
            double px = x + distance * Math.sin(angle);
            double py = y - distance * Math.cos(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
