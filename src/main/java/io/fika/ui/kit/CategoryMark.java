package io.fika.ui.kit;

import io.fika.people.Hue;
import io.fika.people.Shape;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

/** The mark of a category: its shape in its hue. The shapes look equally large: equal areas, not equal bounds. */
public final class CategoryMark {
    private static final double WIDEST = 1.25;

    private CategoryMark() {}

    /** A mark about as high as a circle of this diameter; whatever the shape, it takes the same room. */
    public static Region node(Shape shape, Hue hue, double diameter) {
        double radius = diameter / 2;
        var mark = shape == Shape.CIRCLE ? new Circle(radius) : new Polygon(scaled(corners(shape), radius));
        mark.getStyleClass().add("category-mark");
        var root = new StackPane(mark);
        root.getStyleClass().add(styleClass(hue));
        double room = Math.ceil(diameter * WIDEST);
        root.setMinSize(room, room);
        root.setPrefSize(room, room);
        root.setMaxSize(room, room);
        return root;
    }

    private static double[] scaled(double[] corners, double radius) {
        return Arrays.stream(corners).map(corner -> corner * radius).toArray();
    }

    /** Fills the mark around a centre in the context's own fill. */
    public static void paint(Pen on, Shape shape, double x, double y, double radius) {
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
