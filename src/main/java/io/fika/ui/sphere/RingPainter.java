package io.fika.ui.sphere;

import io.fika.people.Ring;
import io.fika.people.Sectors;
import io.fika.people.SphereShape;
import io.fika.text.Messages;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints what people stand on: the rings, the lines between the sectors, the names of the rings, and the user. */
record RingPainter(Sheet sheet) {
    private static final List<Swatch> FILLS = List.of(Swatch.RING_1, Swatch.RING_2, Swatch.RING_3, Swatch.RING_4);

    /** The fill of a ring; beyond the fourth all are alike. */
    static Swatch fill(int ring) {
        return FILLS.get(Math.min(ring, FILLS.size() - 1));
    }

    void paintGround() {
        SphereShape shape = sheet.snapshot().layout().shape();
        Pen on = sheet.on();
        on.setLineWidth(1);
        for (int ring = shape.rings().size() - 1; ring >= 0; ring--) {
            on.setFill(sheet.palette().of(fill(ring)));
            on.setStroke(sheet.palette().of(Swatch.RING_LINE));
            circle(shape.outer(ring));
        }
        paintSectorLines(shape);
        paintMe(shape);
    }

    private void circle(double unit) {
        Camera camera = sheet.camera();
        double radius = unit * camera.radius();
        sheet.on().fillOval(camera.x() - radius, camera.y() - radius, 2 * radius, 2 * radius);
        sheet.on().strokeOval(camera.x() - radius, camera.y() - radius, 2 * radius, 2 * radius);
    }

    private void paintSectorLines(SphereShape shape) {
        List<Sectors.Sector> sectors = sheet.snapshot().layout().sectors().all();
        if (sectors.size() < 2 || shape.rings().size() < 2) {
            return;
        }
        Camera camera = sheet.camera();
        for (Sectors.Sector sector : sectors) {
            double sin = Math.sin(sector.from());
            double cos = Math.cos(sector.from());
            double inner = shape.outer(0);
            sheet.on().strokeLine(
                    camera.screenX(inner * sin), camera.screenY(-inner * cos),
                    camera.screenX(1.03 * sin), camera.screenY(-1.03 * cos));
        }
    }

    private void paintMe(SphereShape shape) {
        Camera camera = sheet.camera();
        Pen on = sheet.on();
        double radius = camera.dot(shape.me());
        on.setFill(sheet.palette().of(Swatch.ME));
        on.fillOval(camera.x() - radius, camera.y() - radius, 2 * radius, 2 * radius);
        on.setFill(sheet.palette().of(Swatch.ON_ME));
        on.setFont(Font.font("Inter SemiBold", Math.rint(Math.max(9, radius * 0.72))));
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.CENTER);
        on.fillText(Messages.text("sphere.me"), camera.x(), camera.y());
    }

    /**
     * The names stand on arcs at the bottom of the rings, each with how many people of how many, where nobody stands.
     * They get smaller with the map; where even that is not enough the counts go, then the end of the name.
     */
    void paintNames(LabelPlacement labels) {
        SphereShape shape = sheet.snapshot().layout().shape();
        Pen on = sheet.on();
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.BASELINE);
        for (int ring = 0; ring < shape.rings().size(); ring++) {
            double depth = shape.outer(ring) - shape.nameFrom(ring);
            double baseline = (shape.outer(ring) - 0.4 * depth) * sheet.camera().radius();
            double most = 2 * shape.nameHalfAngle(ring) * shape.outer(ring) * sheet.camera().radius();
            String full = name(ring);
            TextWidths widths = sheet.type().ring(full, most, depth * sheet.camera().radius());
            String shown = widths.of(full) <= most ? full : shape.rings().get(ring).name();
            paintOnArc(widths.fitted(shown, most), ring, baseline, widths, labels);
        }
    }

    private String name(int ring) {
        Ring it = sheet.snapshot().rings().get(ring);
        int people = sheet.snapshot().counts().get(ring);
        Integer capacity = it.capacity();
        return capacity == null
                ? Messages.text("sphere.ring", it.name(), people)
                : Messages.text("sphere.ring.of", it.name(), people, capacity);
    }

    private void paintOnArc(String shown, int ring, double radius, TextWidths widths, LabelPlacement labels) {
        Camera camera = sheet.camera();
        double size = widths.font().getSize();
        double along = -widths.of(shown) / 2;
        under(widths.of(shown), ring, radius + size * 0.35, size * 1.3);
        sheet.on().setFill(sheet.palette().of(Swatch.MUTED));
        sheet.on().setFont(widths.font());
        for (int point : shown.codePoints().toArray()) {
            String letter = Character.toString(point);
            double width = widths.of(letter);
            double angle = Math.PI - (along + width / 2) / radius;
            double x = camera.x() + radius * Math.sin(angle);
            double y = camera.y() - radius * Math.cos(angle);
            if (sheet.shows(x, y, size)) {
                turned(letter, x, y, angle - Math.PI);
                labels.block(Box.around(x, y - size * 0.35, size * 0.6));
            }
            along += width;
        }
    }

    /** Takes away the lines beneath a name. */
    private void under(double length, int ring, double radius, double height) {
        Camera camera = sheet.camera();
        double half = Math.toDegrees((length / 2 + height / 3) / radius);
        double middle = radius - height * 0.55;
        sheet.on().setStroke(sheet.palette().of(fill(ring)));
        sheet.on().setLineCap(StrokeLineCap.BUTT);
        sheet.on().setLineWidth(height);
        sheet.on().strokeArc(
                camera.x() - middle, camera.y() - middle, 2 * middle, 2 * middle, 270 - half, 2 * half);
        sheet.on().setLineWidth(1);
    }

    private void turned(String letter, double x, double y, double angle) {
        Pen on = sheet.on();
        on.save();
        on.translate(x, y);
        on.rotate(Math.toDegrees(angle));
        on.fillText(letter, 0, 0);
        on.restore();
    }
}
