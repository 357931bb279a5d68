package io.fika.ui.sphere;

import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints bubbles: a disc in the hue of its people with their number, an arc for the share that is late, the name. */
record BubblePainter(Sheet sheet) {
    private static final double LEAST_COUNTED = 6;
    private static final double LARGE = 22;
    private static final double FILL = 0.2;
    private static final double LINE = 0.75;
    private static final double FADED = 0.3;
    private static final double LONGEST = 96;

    void paint(Bubble bubble) {
        paint(bubble, (int) bubble.people().stream().filter(sheet.overlay()::isLit).count());
    }

    /** The same, of which so many are meant: where they are not all, they are counted, and if none, it steps back. */
    void paint(Bubble bubble, int lit) {
        boolean all = lit == bubble.people().size();
        double shade = lit == 0 ? FADED : 1;
        double x = sheet.camera().screenX(bubble.x());
        double y = sheet.camera().screenY(bubble.y());
        double radius = radius(bubble);
        Pen on = sheet.on();
        Color hue = sheet.palette().of(bubble.hue());
        on.setFill(hue.deriveColor(0, 1, 1, FILL * shade));
        on.setStroke(hue.deriveColor(0, 1, 1, LINE * shade));
        on.setLineWidth(1);
        on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (all && bubble.late() > 0 && radius >= LEAST_COUNTED) {
            double share = 360.0 * bubble.late() / bubble.people().size();
            on.setStroke(sheet.palette().of(Swatch.LATE));
            on.setLineWidth(2);
            on.strokeArc(x - radius, y - radius, 2 * radius, 2 * radius, 90, -share);
        }
        String count = NumberFormat.getIntegerInstance(Locale.ROOT).format(lit);
        TextWidths type = radius >= LARGE ? sheet.type().sector() : widths();
        if (lit > 0 && radius >= LEAST_COUNTED && type.of(count) <= 2 * radius - 2) {
            on.setFill(sheet.palette().of(all ? Swatch.TEXT : Swatch.ACCENT));
            on.setFont(type.font());
            on.setTextAlign(TextAlignment.CENTER);
            on.setTextBaseline(VPos.CENTER);
            on.fillText(count, x, y);
        }
    }

    /** The names, the largest bubble first, where there is room. */
    void paintNames(List<Bubble> bubbles, LabelPlacement labels) {
        Pen on = sheet.on();
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        on.setFont(widths().font());
        on.setFill(sheet.palette().of(Swatch.MUTED));
        double height = widths().font().getSize() * 1.2;
        for (Bubble bubble : bubbles) {
            if (!bubble.name().isEmpty()) {
                String name = widths().fitted(bubble.name(), LONGEST * sheet.type().scale());
                Optional<Box> room = labels.place(
                        sheet.camera().screenX(bubble.x()), sheet.camera().screenY(bubble.y()),
                        radius(bubble), widths().of(name), height);
                room.ifPresent(box -> on.fillText(name, box.x(), box.y() + height / 2));
            }
        }
    }

    void block(Bubble bubble, LabelPlacement labels) {
        labels.block(Box.around(
                sheet.camera().screenX(bubble.x()), sheet.camera().screenY(bubble.y()), radius(bubble)));
    }

    double radius(Bubble bubble) {
        return bubble.radius() * sheet.camera().radius();
    }

    private TextWidths widths() {
        return sheet.type().small();
    }
}
