package io.fika.ui.kit;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws into a file as a canvas would be drawn on. Nothing can be taken away again: clearing does nothing. */
public final class FilePen implements Pen {
    /** Of Inter, in parts of its size. */
    private static final double ASCENT = 0.969;

    private static final double DESCENT = 0.242;

    private final Ink ink;
    private final double width;
    private final double height;
    private final Deque<State> saved = new ArrayDeque<>();
    private State now = State.FIRST;

    private record State(
            Color fill, Color stroke, double width, StrokeLineCap cap, List<Double> dashes, Font font, TextAlignment align,
            VPos baseline, AffineTransform turned) {
        static final State FIRST = new State(
                Color.BLACK, Color.BLACK, 1, StrokeLineCap.SQUARE, List.of(), Font.getDefault(),
                TextAlignment.LEFT, VPos.BASELINE, new AffineTransform());

        State drawing(Color newFill, Color newStroke, double newWidth, StrokeLineCap newCap, List<Double> newDashes) {
            return new State(newFill, newStroke, newWidth, newCap, newDashes, font, align, baseline, turned);
        }

        State writing(Font newFont, TextAlignment newAlign, VPos newBaseline) {
            return new State(fill, stroke, width, cap, dashes, newFont, newAlign, newBaseline, turned);
        }

        State turned(AffineTransform by) {
            AffineTransform all = new AffineTransform(turned);
            all.concatenate(by);
            return new State(fill, stroke, width, cap, dashes, font, align, baseline, all);
        }
    }

    public FilePen(Ink ink, double width, double height) {
        this.ink = ink;
        this.width = width;
        this.height = height;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void setFill(Color color) {
        now = now.drawing(color, now.stroke, now.width, now.cap, now.dashes);
    }

    @Override
    public void setStroke(Color color) {
        now = now.drawing(now.fill, color, now.width, now.cap, now.dashes);
    }

    @Override
    public void setLineWidth(double wide) {
        now = now.drawing(now.fill, now.stroke, wide, now.cap, now.dashes);
    }

    @Override
    public double getLineWidth() {
        return now.width;
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        now = now.drawing(now.fill, now.stroke, now.width, cap, now.dashes);
    }

    @Override
    public void setLineDashes(double... dashes) {
        now = now.drawing(now.fill, now.stroke, now.width, now.cap, Arrays.stream(dashes).boxed().toList());
    }

    @Override
    public void setFont(Font font) {
        now = now.writing(font, now.align, now.baseline);
    }

    @Override
    public void setTextAlign(TextAlignment align) {
        now = now.writing(now.font, align, now.baseline);
    }

    @Override
    public void setTextBaseline(VPos baseline) {
        now = now.writing(now.font, now.align, baseline);
    }

    @Override
    public void clearRect(double x, double y, double wide, double high) {
        // a new file is empty
    }

    @Override
    public void fillRect(double x, double y, double wide, double high) {
        fill(new Rectangle2D.Double(x, y, wide, high));
    }

    @Override
    public void fillRoundRect(double x, double y, double wide, double high, double arcWidth, double arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, wide, high, arcWidth, arcHeight));
    }

    @Override
    public void fillOval(double x, double y, double wide, double high) {
        fill(new Ellipse2D.Double(x, y, wide, high));
    }

    @Override
    public void strokeOval(double x, double y, double wide, double high) {
        stroke(new Ellipse2D.Double(x, y, wide, high));
    }

    @Override
    public void strokeArc(double x, double y, double wide, double high, double start, double extent) {
        stroke(new Arc2D.Double(x, y, wide, high, start, extent, Arc2D.OPEN));
    }

    @Override
    public void strokeLine(double fromX, double fromY, double toX, double toY) {
        stroke(new Line2D.Double(fromX, fromY, toX, toY));
    }

    @Override
    public void strokeCurve(double fromX, double fromY, double viaX, double viaY, double toX, double toY) {
        stroke(new QuadCurve2D.Double(fromX, fromY, viaX, viaY, toX, toY));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int corner = 1; corner < count; corner++) {
            path.lineTo(xs[corner], ys[corner]);
        }
        path.closePath();
        fill(path);
    }

    @Override
    public void fillText(String text, double x, double y) {
        double size = now.font.getSize();
        double down = switch (now.baseline) {
            case TOP -> ASCENT * size;
            case CENTER -> (ASCENT - DESCENT) / 2 * size;
            case BASELINE -> 0;
            case BOTTOM -> -DESCENT * size;
        };
        double along = switch (now.align) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
        double[] at = {x, y + down};
        now.turned.transform(at, 0, at, 0, 1);
        double degrees = Math.toDegrees(Math.atan2(now.turned.getShearY(), now.turned.getScaleX()));
        ink.text(new Ink.Words(text, now.font, at[0], at[1], along, degrees), now.fill);
    }

    @Override
    public void drawImage(Image image, double x, double y, double wide, double high) {
        ink.image(image, x + now.turned.getTranslateX(), y + now.turned.getTranslateY(), wide, high);
    }

    @Override
    public void save() {
        saved.push(now);
    }

    @Override
    public void restore() {
        now = saved.pop();
    }

    @Override
    public void translate(double x, double y) {
        now = now.turned(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public void rotate(double degrees) {
        now = now.turned(AffineTransform.getRotateInstance(Math.toRadians(degrees)));
    }

    private void fill(Shape area) {
        ink.fill(now.turned.createTransformedShape(area), now.fill);
    }

    private void stroke(Shape line) {
        ink.stroke(now.turned.createTransformedShape(line), now.stroke, now.width, now.cap, now.dashes);
    }
}
