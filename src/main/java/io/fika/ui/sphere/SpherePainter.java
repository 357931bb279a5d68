package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Paints the whole map once; it is painted again when people or the camera have changed, never while dragging. */
final class SpherePainter {
    private static final double AROUND = 32;

    private SpherePainter() {}

    /** Answers whose name stands where. */
    static Map<UUID, Box> paint(Sheet sheet) {
        return paint(sheet, List.of());
    }

    /** @param covered what lies over the map, where no name is to stand */
    static Map<UUID, Box> paint(Sheet sheet, List<Box> covered) {
        sheet.on().clearRect(0, 0, sheet.width(), sheet.height());
        if (sheet.snapshot().rings().isEmpty()) {
            return Map.of();
        }
        var rings = new RingPainter(sheet);
        var dots = new DotPainter(sheet);
        var marks = new MarkPainter(sheet, dots);
        var labels = new LabelPlacement(sheet.width(), sheet.height());
        covered.forEach(labels::block);
        rings.paintGround();
        rings.paintNames(labels);
        List<Bubble> bubbles = sheet.snapshot().bubbles().at(sheet.camera());
        var discs = new BubblePainter(sheet);
        bubbles.forEach(discs::paint);
        bubbles.forEach(bubble -> discs.block(bubble, labels));
        List<Spot> shown = shown(sheet);
        double me = sheet.camera().dot(sheet.snapshot().layout().shape().me());
        labels.block(Box.around(sheet.camera().x(), sheet.camera().y(), me));
        for (Spot spot : shown) {
            Person person = sheet.snapshot().find(spot.contact()).orElseThrow();
            labels.block(Box.around(
                    sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()),
                    dots.reach(spot, person.standing())));
            dots.paint(spot, person);
            marks.paint(spot);
        }
        new SectorPainter(sheet).paint(labels);
        Map<UUID, Box> names = new LabelPainter(sheet, dots).paint(shown, labels, Map.of());
        discs.paintNames(bubbles, labels);
        return names;
    }

    /** Who is drawn by a dot in the view. */
    private static List<Spot> shown(Sheet sheet) {
        Camera camera = sheet.camera();
        boolean[] single = new boolean[sheet.snapshot().rings().size()];
        for (int ring = 0; ring < single.length; ring++) {
            single[ring] = !sheet.snapshot().bubbles().in(ring, camera);
        }
        return sheet.snapshot().layout().spots().stream()
                .filter(spot -> single[spot.ring()])
                .filter(spot -> sheet.shows(camera.screenX(spot.x()), camera.screenY(spot.y()), AROUND))
                .toList();
    }
}
