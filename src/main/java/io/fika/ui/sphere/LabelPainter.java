package io.fika.ui.sphere;

import io.fika.people.Spot;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Paints the names of people where there is room, the nearest and the most overdue first. */
record LabelPainter(Sheet sheet, DotPainter dots) {
    /** Beyond this many, there is no more room on any screen. */
    private static final int MOST = 1_500;

    private static final double LEAST_DOT = 2.6;
    private static final double LONGEST = 104;

    void paint(List<Spot> shown, LabelPlacement labels) {
        sheet.on().setTextAlign(TextAlignment.LEFT);
        sheet.on().setTextBaseline(VPos.CENTER);
        shown.stream()
                .filter(spot -> sheet.overlay().isLit(spot.contact()))
                .filter(spot -> sheet.camera().dot(spot.radius()) >= LEAST_DOT)
                .sorted(Comparator.comparingInt(Spot::ring)
                        .thenComparing(spot -> !person(spot).standing().isOverdue())
                        .thenComparing(Spot::contact))
                .limit(MOST)
                .forEach(spot -> paint(spot, labels));
    }

    private void paint(Spot spot, LabelPlacement labels) {
        TextWidths widths = sheet.type().label(spot.ring());
        String name = widths.fitted(person(spot).label(), LONGEST * sheet.type().scale());
        double height = widths.font().getSize() * 1.2;
        Optional<Box> room = labels.place(
                sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()),
                dots.reach(spot, person(spot).standing()),
                widths.of(name), height);
        room.ifPresent(box -> {
            Pen on = sheet.on();
            on.setFont(widths.font());
            on.setFill(sheet.palette().of(spot.ring() < 2 ? Swatch.TEXT : Swatch.MUTED));
            on.fillText(name, box.x(), box.y() + height / 2);
        });
    }

    private Person person(Spot spot) {
        return sheet.snapshot().find(spot.contact()).orElseThrow();
    }
}
