package io.fika.ui.kit;

import java.awt.Shape;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** A file that is drawn into: areas, lines and text, in pixels from the upper left corner. */
public interface Ink {
    void fill(Shape area, Color color);

    /** @param dashes lengths of dashes and gaps by turns; none for a whole line */
    void stroke(Shape line, Color color, double width, StrokeLineCap cap, List<Double> dashes);

    void text(Words words, Color color);

    void image(Image image, double x, double y, double width, double height);

    /**
     * Text on a base line.
     *
     * @param along how much of its length lies before x: 0 begins there, 0.5 has its middle there, 1 ends there
     * @param degrees turned clockwise around (x, y)
     */
    record Words(String text, Font font, double x, double y, double along, double degrees) {}
}
