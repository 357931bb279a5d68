package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.List;

/** Paints the whole map once; it is painted again when people or the camera have changed, never while dragging. */
final class SpherePainter {
    private SpherePainter() {}

    static void paint(Sheet sheet) {
        sheet.on().clearRect(0, 0, sheet.width(), sheet.height());
        if (sheet.snapshot().rings().isEmpty()) {
            return;
        }
        var rings = new RingPainter(sheet);
        var dots = new DotPainter(sheet);
        var labels = new LabelPlacement(sheet.width(), sheet.height());
        rings.paintGround();
        rings.paintNames(labels);
        List<Spot> shown = sheet.snapshot().layout().spots().stream().filter(spot -> isShown(sheet, spot)).toList();
        double me = sheet.camera().dot(sheet.snapshot().layout().shape().me());
        labels.block(Box.around(sheet.camera().x(), sheet.camera().y(), me));
        for (Spot spot : shown) {
            Person person = sheet.snapshot().find(spot.contact()).orElseThrow();
            labels.block(Box.around(
                    sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()),
                    dots.reach(spot, person.standing())));
            dots.paint(spot, person);
        }
        new SectorPainter(sheet).paint(labels);
        new LabelPainter(sheet, dots).paint(shown, labels);
    }

    private static boolean isShown(Sheet sheet, Spot spot) {
        return sheet.shows(sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()), 32);
    }
}
