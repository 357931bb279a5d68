package io.fika.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Draws on a canvas.
 *
 * @param width of what is drawn, of which the canvas may show a part; its context is scaled and shifted already
 */
public record CanvasPen(GraphicsContext on, double width, double height) implements Pen {
    public CanvasPen(Canvas canvas) {
        this(canvas.getGraphicsContext2D(), canvas.getWidth(), canvas.getHeight());
    }

    @Override
    public void setFill(Color color) {
        on.setFill(color);
    }

    @Override
    public void setStroke(Color color) {
        on.setStroke(color);
    }

    @Override
    public void setLineWidth(double width) {
        on.setLineWidth(width);
    }

    @Override
    public double getLineWidth() {
        return on.getLineWidth();
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        on.setLineCap(cap);
    }

    @Override
    public void setLineDashes(double... dashes) {
        on.setLineDashes(dashes);
    }

    @Override
    public void setFont(Font font) {
        on.setFont(font);
    }

    @Override
    public void setTextAlign(TextAlignment align) {
        on.setTextAlign(align);
    }

    @Override
    public void setTextBaseline(VPos baseline) {
        on.setTextBaseline(baseline);
    }

    @Override
    public void clearRect(double x, double y, double width, double height) {
        on.clearRect(x, y, width, height);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        on.fillRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        on.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        on.fillOval(x, y, width, height);
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        on.strokeOval(x, y, width, height);
    }

    @Override
    public void strokeArc(double x, double y, double width, double height, double start, double extent) {
        on.strokeArc(x, y, width, height, start, extent, ArcType.OPEN);
    }

    @Override
    public void strokeLine(double fromX, double fromY, double toX, double toY) {
        on.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void strokeCurve(double fromX, double fromY, double viaX, double viaY, double toX, double toY) {
        on.beginPath();
        on.moveTo(fromX, fromY);
        on.quadraticCurveTo(viaX, viaY, toX, toY);
        on.stroke();
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        on.fillPolygon(xs, ys, count);
    }

    @Override
    public void fillText(String text, double x, double y) {
        if (text.codePoints().noneMatch(Emoji::is)) {
            on.fillText(text, x, y);
            return;
        }
        Font letters = on.getFont();
        TextAlignment align = on.getTextAlign();
        List<Text> pieces = Emoji.pieces(text).stream().map(piece -> measured(piece, letters)).toList();
        double length = pieces.stream().mapToDouble(CanvasPen::width).sum();
        double at = x - (align == TextAlignment.CENTER ? length / 2 : align == TextAlignment.RIGHT ? length : 0);
        on.setTextAlign(TextAlignment.LEFT);
        for (Text piece : pieces) {
            on.setFont(piece.getFont());
            on.fillText(piece.getText(), at, y);
            at += width(piece);
        }
        on.setTextAlign(align);
        on.setFont(letters);
    }

    private static Text measured(Emoji.Piece piece, Font letters) {
        var text = new Text(piece.text());
        text.setFont(piece.emoji() ? Emoji.font(letters.getSize()) : letters);
        return text;
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    @Override
    public void drawImage(Image image, double x, double y, double width, double height) {
        on.drawImage(image, x, y, width, height);
    }

    @Override
    public void save() {
        on.save();
    }

    @Override
    public void restore() {
        on.restore();
    }

    @Override
    public void translate(double x, double y) {
        on.translate(x, y);
    }

    @Override
    public void rotate(double degrees) {
        on.rotate(degrees);
    }
}
