package io.fika.ui.sphere;

import io.fika.people.Drift;
import io.fika.people.Spot;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Paints where people came from: arrows inward and outward, rings around who is new, and where the gone have been. */
record WanderingPainter(Sheet sheet) {
    private static final double WIDTH = 1.75;
    /** Of more people than these, the inner ones are drawn; all are in the list. */
    private static final int MOST = 60;

    void paint(Wandering wandering) {
        Drift drift = wandering.drift();
        arrows(drift.drifted(), wandering.then(), sheet.palette().of(Swatch.DUE));
        arrows(drift.closer(), wandering.then(), sheet.palette().of(Swatch.ACCENT));
        sheet.on().setLineWidth(WIDTH);
        sheet.on().setStroke(sheet.palette().of(Swatch.HUE_GREEN));
        drift.added().stream().limit(MOST).forEach(step -> spot(sheet.snapshot(), step).ifPresent(this::added));
        sheet.on().setStroke(sheet.palette().of(Swatch.SUBTLE));
        sheet.on().setLineDashes(3, 3);
        drift.gone().stream().limit(MOST).forEach(step -> spot(wandering.then(), step).ifPresent(this::gone));
        sheet.on().setLineDashes();
    }

    private void arrows(List<Drift.Step> steps, Snapshot then, Color color) {
        var lines = new LinePainter(sheet);
        for (Drift.Step step : steps.subList(0, Math.min(MOST, steps.size()))) {
            Optional<Spot> from = spot(then, step);
            Optional<Spot> to = spot(sheet.snapshot(), step);
            if (from.isPresent() && to.isPresent()) {
                lines.paint(Curve.arriving(from.get(), to.get(), sheet), color, WIDTH, true);
                place(from.get(), color);
            } else {
                to.ifPresent(spot -> ring(spot, color));
            }
        }
    }

    private static Optional<Spot> spot(Snapshot snapshot, Drift.Step step) {
        return snapshot.layout().spotOf(step.contact().id());
    }

    private void place(Spot spot, Color color) {
        sheet.on().setFill(color);
        double x = sheet.camera().screenX(spot.x());
        double y = sheet.camera().screenY(spot.y());
        sheet.on().fillOval(x - 2.5, y - 2.5, 5, 5);
    }

    private void ring(Spot spot, Color color) {
        sheet.on().setStroke(color);
        sheet.on().setLineWidth(WIDTH);
        added(spot);
    }

    private void added(Spot spot) {
        circle(spot, new DotPainter(sheet).reach(spot) + 1);
    }

    private void gone(Spot spot) {
        circle(spot, Math.max(3, sheet.camera().dot(spot.radius()) * 0.8));
    }

    private void circle(Spot spot, double radius) {
        Pen on = sheet.on();
        double x = sheet.camera().screenX(spot.x());
        double y = sheet.camera().screenY(spot.y());
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
