package io.fika.ui.kit;

import io.fika.people.Hue;
import io.fika.people.Shape;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

/** The mark of a category: its shape in its hue. The shapes look equally large: equal areas, not equal bounds. */
public final class CategoryMark {
    private CategoryMark() {}

    /** A mark as high as a circle of this diameter, about. */
    public static Node node(Shape shape, Hue hue, double diameter) {
        double radius = diameter / 2;
        javafx.scene.shape.Shape node;
        if (shape == Shape.CIRCLE) {
            node = new Circle(radius, radius, radius);
        } else {
            double[] corners = corners(shape);
            for (int i = 0; i < corners.length; i++) {
                corners[i] = radius + corners[i] * radius;
            }
            node = new Polygon(corners);
        }
        node.getStyleClass().addAll("category-mark", styleClass(hue));
        return node;
    }

    /** Fills the mark around a centre in the context's own fill. */
    public static void paint(GraphicsContext on, Shape shape, double x, double y, double radius) {
        if (shape == Shape.CIRCLE) {
            on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            return;
        }
        double[] corners = corners(shape);
        int count = corners.length / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = x + corners[2 * i] * radius;
            ys[i] = y + corners[2 * i + 1] * radius;
        }
        on.fillPolygon(xs, ys, count);
    }

    /** The style class that gives a node and what is in it the looked-up colour {@code -fika-hue}. */
    public static String styleClass(Hue hue) {
        return "hue-" + hue.name().toLowerCase(Locale.ROOT);
    }

    private static double[] corners(Shape shape) {
        return switch (shape) {
            case CIRCLE -> throw new IllegalArgumentException("A circle has no corners");
            case DIAMOND -> regular(4, 1.22, 0);
            case SQUARE -> regular(4, 1.25, Math.PI / 4);
            case TRIANGLE -> regular(3, 1.36, 0);
            case HEXAGON -> regular(6, 1.1, 0);
            case PENTAGON -> regular(5, 1.16, 0);
            case STAR -> star();
            case CROSS -> cross();
        };
    }

    private static double[] regular(int count, double radius, double turn) {
        double[] corners = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count + turn;
            corners[2 * i] = radius * Math.sin(angle);
            corners[2 * i + 1] = -radius * Math.cos(angle);
        }
        return corners;
    }

    private static double[] star() {
        double[] corners = regular(10, 1.4, 0);
        for (int i = 2; i < corners.length; i += 4) {
            corners[i] *= 0.5;
            corners[i + 1] *= 0.5;
        }
        return corners;
    }

    private static double[] cross() {
        double long1 = 1.1;
        double thin = 0.4;
        return new double[] {
            -thin, -long1, thin, -long1, thin, -thin, long1, -thin, long1, thin, thin, thin,
            thin, long1, -thin, long1, -thin, thin, -long1, thin, -long1, -thin, -thin, -thin
        };
    }
}
