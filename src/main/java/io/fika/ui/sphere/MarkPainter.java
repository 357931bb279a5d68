package io.fika.ui.sphere;

import io.fika.people.Spot;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;

/** Paints the marks of a layer beside the dots. */
record MarkPainter(Sheet sheet, DotPainter dots) {
    private static final double LEAST = 2.4;
    private static final int STAGES = 3;
    private static final double GAP_DEGREES = 24;
    private static final int MOST_BAR = 6;

    void paint(Spot spot) {
        Mark mark = sheet.overlay().marks().get(spot.contact());
        double radius = sheet.camera().dot(spot.radius());
        if (mark == null || radius < LEAST) {
            return;
        }
        double x = sheet.camera().screenX(spot.x());
        double y = sheet.camera().screenY(spot.y());
        switch (sheet.overlay().layer()) {
            case TRUST -> trust(mark.first(), x, y, radius);
            case FAVOURS -> favours(mark, x, y, radius);
            case EVENT -> attendee(mark.first() > 0, x, y, radius);
            case STANDING, INTRODUCTIONS, ACQUAINTANCES, THROUGH -> {}
        }
    }

    /** Three parts of a ring, of which as many are filled as trust has stages. */
    void trust(int stage, double x, double y, double radius) {
        Pen on = sheet.on();
        double width = Math.clamp(radius * 0.14, 1.5, 3);
        double around = radius + width * 1.5;
        on.setLineWidth(width);
        for (int part = 0; part < STAGES; part++) {
            on.setStroke(sheet.palette().of(part < stage ? Swatch.ACCENT : Swatch.TRACK));
            double each = 360.0 / STAGES;
            on.strokeArc(
                    x - around, y - around, 2 * around, 2 * around,
                    90 - part * each - GAP_DEGREES / 2, -(each - GAP_DEGREES));
        }
    }

    /** Two bars at the upper right: given, and received. */
    private void favours(Mark mark, double x, double y, double radius) {
        double unit = Math.clamp(radius * 0.3, 2.5, 4.5);
        double left = x + radius * 0.9;
        double base = y - radius * 0.35;
        bar(mark.first(), Swatch.ACCENT, left, base, unit);
        bar(mark.second(), Swatch.DUE, left + unit * 1.5, base, unit);
    }

    private void bar(int count, Swatch swatch, double left, double base, double unit) {
        double height = Math.max(1, Math.min(count, MOST_BAR) * unit);
        sheet.on().setFill(sheet.palette().of(count == 0 ? Swatch.TRACK : swatch));
        sheet.on().fillRect(left, base - height, unit, height);
    }

    private void attendee(boolean mustMeet, double x, double y, double radius) {
        Pen on = sheet.on();
        double around = radius + 3;
        on.setStroke(sheet.palette().of(Swatch.ACCENT));
        on.setLineWidth(1.5);
        on.strokeOval(x - around, y - around, 2 * around, 2 * around);
        if (mustMeet) {
            on.strokeOval(x - around - 3, y - around - 3, 2 * around + 6, 2 * around + 6);
        }
    }
}
