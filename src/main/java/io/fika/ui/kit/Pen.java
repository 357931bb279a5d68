package io.fika.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * What a painter draws with: on the screen a canvas, else a file that keeps lines and text as such. The calls mean what
 * those of the same name of a {@link javafx.scene.canvas.GraphicsContext} mean; arcs are open.
 */
public interface Pen {
    /** Of what is drawn on, in pixels, as all lengths. */
    double width();

    double height();

    void setFill(Color color);

    void setStroke(Color color);

    void setLineWidth(double width);

    double getLineWidth();

    void setLineCap(StrokeLineCap cap);

    void setLineDashes(double... dashes);

    void setFont(Font font);

    void setTextAlign(TextAlignment align);

    void setTextBaseline(VPos baseline);

    void clearRect(double x, double y, double width, double height);

    void fillRect(double x, double y, double width, double height);

    void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight);

    void fillOval(double x, double y, double width, double height);

    void strokeOval(double x, double y, double width, double height);

    /** An open arc; angles in degrees, counter-clockwise from the right. */
    void strokeArc(double x, double y, double width, double height, double start, double extent);

    void strokeLine(double fromX, double fromY, double toX, double toY);

    /** A line that bends towards a point on its way. */
    void strokeCurve(double fromX, double fromY, double viaX, double viaY, double toX, double toY);

    void fillPolygon(double[] xs, double[] ys, int count);

    void fillText(String text, double x, double y);

    void drawImage(Image image, double x, double y, double width, double height);

    void save();

    void restore();

    void translate(double x, double y);

    /** @param degrees clockwise */
    void rotate(double degrees);
}
