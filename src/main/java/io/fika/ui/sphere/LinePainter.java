package io.fika.ui.sphere;

import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.Set;
import javafx.scene.paint.Color;

/** Paints the lines of a layer: those of the focused people strongly, the others faintly. */
record LinePainter(Sheet sheet) {
    private static final double HEAD = 7;
    /** Fewer lines may be a little stronger. */
    private static final int FEW = 45;


    void paint(Lines lines, Set<Lines.Line> strong) {
        Color accent = sheet.palette().of(Swatch.ACCENT);
        Color faint = accent.deriveColor(0, 1, 1, strong.isEmpty() ? (lines.usual().size() > FEW ? 0.32 : 0.5) : 0.16);
        for (Lines.Line line : lines.usual()) {
            if (!strong.contains(line)) {
                paint(line, faint, 1);
            }
        }
        strong.forEach(line -> paint(line, accent, 1.75));
    }

    private void paint(Lines.Line line, Color color, double width) {
        Curve curve = Curve.between(line.from(), line.to(), sheet);
        paint(curve, color, width, line.tie().directed());
    }

    void paint(Curve curve, Color color, double width, boolean head) {
        Pen on = sheet.on();
        on.setStroke(color);
        on.setLineWidth(width);
        on.strokeCurve(curve.fromX(), curve.fromY(), curve.viaX(), curve.viaY(), curve.toX(), curve.toY());
        if (head) {
            head(curve, color, HEAD + width);
        }
    }

    private void head(Curve curve, Color color, double size) {
        double dx = curve.toX() - curve.viaX();
        double dy = curve.toY() - curve.viaY();
        double length = Math.max(1, Math.hypot(dx, dy));
        double ux = dx / length * size;
        double uy = dy / length * size;
        sheet.on().setFill(color);
        sheet.on().fillPolygon(
                new double[] {curve.toX(), curve.toX() - ux - uy * 0.4, curve.toX() - ux + uy * 0.4},
                new double[] {curve.toY(), curve.toY() - uy + ux * 0.4, curve.toY() - uy - ux * 0.4}, 3);
    }
}
