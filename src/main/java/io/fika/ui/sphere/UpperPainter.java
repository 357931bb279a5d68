package io.fika.ui.sphere;

import io.fika.people.Spot;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Paints what changes more often than the map: gaps where people were taken, rings around the selected and focused.
 *
 * @param names whose name stands where on the map beneath
 */
record UpperPainter(Sheet sheet, Map<UUID, Box> names) {
    void paint(Collection<UUID> gaps, Collection<UUID> selected, @Nullable UUID focused, @Nullable Find find) {
        Pen on = sheet.on();
        on.clearRect(0, 0, sheet.width(), sheet.height());
        gaps.forEach(id -> sheet.snapshot().layout().spotOf(id).ifPresent(this::gap));
        if (find != null && find.isDimming()) {
            dimAllBut(find);
        }
        on.setStroke(sheet.palette().of(Swatch.ACCENT));
        Set<Bubble> bubbles = new HashSet<>();
        for (UUID id : selected) {
            sheet.snapshot().layout().spotOf(id).ifPresent(spot -> bubble(spot)
                    .ifPresentOrElse(bubbles::add, () -> ring(spot, 2, 1)));
        }
        bubbles.forEach(bubble -> ring(bubble, 2, 1));
        if (focused != null) {
            sheet.snapshot().layout().spotOf(focused).ifPresent(spot -> bubble(spot)
                    .ifPresentOrElse(it -> ring(it, 1.25, 4), () -> ring(spot, 1.25, 4)));
        }
    }

    /** A veil over everybody, and those who are found once more above it, with their names where there is room. */
    private void dimAllBut(Find find) {
        sheet.on().setFill(sheet.palette().of(Swatch.WINDOW).deriveColor(0, 1, 1, 0.78));
        sheet.on().fillRect(0, 0, sheet.width(), sheet.height());
        var dots = new DotPainter(sheet);
        var labels = new LabelPlacement(sheet.width(), sheet.height());
        List<Spot> hits = find.hits().stream()
                .flatMap(id -> sheet.snapshot().layout().spotOf(id).stream())
                .filter(spot -> bubble(spot).isEmpty())
                .filter(spot -> sheet.shows(sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()), 32))
                .toList();
        countInBubbles(find);
        for (Spot spot : hits) {
            Person person = sheet.snapshot().find(spot.contact()).orElseThrow();
            labels.block(Box.around(
                    sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()),
                    dots.reach(spot, person.standing())));
            dots.paint(spot, person);
        }
        new LabelPainter(sheet, dots).paint(hits, labels, names);
    }

    /** Where people are drawn as bubbles, those that hold hits with how many. */
    private void countInBubbles(Find find) {
        Map<Bubble, Integer> counts = new HashMap<>();
        find.hits().stream()
                .flatMap(id -> sheet.snapshot().layout().spotOf(id).stream())
                .flatMap(spot -> bubble(spot).stream())
                .forEach(bubble -> counts.merge(bubble, 1, Integer::sum));
        var discs = new BubblePainter(sheet);
        counts.forEach(discs::paint);
    }

    private void gap(Spot spot) {
        Pen on = sheet.on();
        double radius = new DotPainter(sheet).reach(spot) + 1;
        double x = sheet.camera().screenX(spot.x());
        double y = sheet.camera().screenY(spot.y());
        on.setFill(sheet.palette().of(RingPainter.fill(spot.ring())));
        on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        on.setStroke(sheet.palette().of(Swatch.SUBTLE));
        on.setLineWidth(1);
        on.setLineDashes(3, 3);
        double inner = Math.max(2, radius * 0.8);
        on.strokeOval(x - inner, y - inner, 2 * inner, 2 * inner);
        on.setLineDashes();
    }

    private Optional<Bubble> bubble(Spot spot) {
        return sheet.snapshot().bubbles().of(spot, sheet.camera());
    }

    private void ring(Spot spot, double width, double gap) {
        ring(spot.x(), spot.y(), new DotPainter(sheet).reach(spot) + gap, width, gap < 2);
    }

    private void ring(Bubble bubble, double width, double gap) {
        ring(bubble.x(), bubble.y(), new BubblePainter(sheet).radius(bubble) + gap, width, false);
    }

    private void ring(double unitX, double unitY, double radius, double width, boolean filled) {
        Pen on = sheet.on();
        double x = sheet.camera().screenX(unitX);
        double y = sheet.camera().screenY(unitY);
        if (!sheet.shows(x, y, radius + 2)) {
            return;
        }
        Color accent = sheet.palette().of(Swatch.ACCENT);
        if (filled) {
            on.setFill(accent.deriveColor(0, 1, 1, 0.14));
            on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        on.setLineWidth(width);
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
