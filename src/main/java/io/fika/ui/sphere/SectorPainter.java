package io.fika.ui.sphere;

import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.Sectors;
import io.fika.people.Shape;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints the names of the sectors around the map, each with its mark. */
record SectorPainter(Sheet sheet) {
    private static final double OUTSIDE = 16;
    private static final double MARK = 5;
    private static final double SPACE = 8;

    void paint(LabelPlacement labels) {
        for (Sectors.Sector sector : sheet.snapshot().layout().sectors().all()) {
            paint(sector, labels);
        }
    }

    private void paint(Sectors.Sector sector, LabelPlacement labels) {
        Camera camera = sheet.camera();
        TextWidths widths = sheet.type().sector();
        Category category = sector.category();
        String name = category == null ? Messages.text("sphere.sector.none") : category.name();
        double sin = Math.sin(sector.middle());
        double cos = Math.cos(sector.middle());
        double x = camera.x() + (camera.radius() + OUTSIDE) * sin;
        double y = camera.y() - (camera.radius() + OUTSIDE) * cos;
        double height = widths.font().getSize();
        // beside the map the name runs away from it, above and below it stands in the middle
        double width = 2 * MARK + SPACE + widths.of(name);
        double left = Math.abs(sin) < 0.35 ? x - width / 2 : sin > 0 ? x : x - width;
        boolean inView = y > height && y < sheet.height() - height;
        if (inView && left > 2 && left + width < sheet.width() - 2) {
            paint(name, category, left, y);
            labels.block(new Box(left, y - height, width, 2 * height));
        } else if (inView && x > 2 * MARK && x < sheet.width() - 2 * MARK) {
            // where the name has no room the mark alone says whose sector it is
            paint("", category, x - MARK, y);
            labels.block(Box.around(x, y, 1.5 * MARK));
        }
    }

    private void paint(String name, @Nullable Category category, double left, double y) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(category == null ? Hue.GREY : category.hue()));
        CategoryMark.paint(on, category == null ? Shape.CIRCLE : category.shape(), left + MARK, y, MARK);
        on.setFill(sheet.palette().of(Swatch.MUTED));
        on.setFont(sheet.type().sector().font());
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        on.fillText(name, left + 2 * MARK + SPACE, y);
    }
}
