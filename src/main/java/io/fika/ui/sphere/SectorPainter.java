package io.fika.ui.sphere;

import io.fika.people.Category;
import io.fika.people.Sectors;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Paints the names of the sectors around the map, those of categories with their marks. No name covers another. */
record SectorPainter(Sheet sheet) {
    private static final double OUTSIDE = 16;
    private static final double MARK = 5;
    private static final double SPACE = 8;
    private static final double LONGEST = 190;
    private static final double SHORTEST = 30;
    /** Shares of the name that are tried where there is no room for more of it. */
    private static final double[] SHARES = {1, 0.75, 0.5, 0.3};

    void paint(LabelPlacement labels) {
        Sectors sectors = sheet.snapshot().layout().sectors();
        for (int i = 0; i < sectors.all().size(); i++) {
            paint(sectors, i, labels);
        }
    }

    private void paint(Sectors sectors, int number, LabelPlacement labels) {
        Sectors.Sector sector = sectors.all().get(number);
        Optional<Category> category = SectorNames.category(sector.bond());
        TextWidths widths = sheet.type().sector();
        String name = widths.fitted(SectorNames.of(sectors, number), LONGEST * sheet.type().scale());
        for (double share : SHARES) {
            double longest = Math.max(SHORTEST * sheet.type().scale(), widths.of(name) * share);
            String shown = widths.fitted(name, longest);
            double mark = category.isPresent() ? 2 * MARK + SPACE : 0;
            Box box = box(sector, mark + widths.of(shown));
            if (isInView(box) && labels.isFree(box)) {
                category.ifPresent(it -> mark(it, box));
                paint(shown, box.x() + mark, box);
                labels.block(box);
                return;
            }
        }
        // where the name has no room the mark alone says whose sector it is
        category.ifPresent(it -> {
            Box box = box(sector, 2 * MARK);
            if (isInView(box)) {
                mark(it, box);
                labels.block(box);
            }
        });
    }

    /** Beside the map the name runs away from it, above and below it stands in the middle. */
    private Box box(Sectors.Sector sector, double width) {
        Camera camera = sheet.camera();
        double sin = Math.sin(sector.middle());
        double height = 1.5 * sheet.type().sector().font().getSize();
        double x = camera.x() + (camera.radius() + OUTSIDE) * sin;
        double y = camera.y() - (camera.radius() + OUTSIDE) * Math.cos(sector.middle());
        double left = Math.abs(sin) < 0.35 ? x - width / 2 : sin > 0 ? x : x - width;
        return new Box(left, y - height / 2, width, height);
    }

    private boolean isInView(Box box) {
        return box.x() > 2 && box.y() > 0 && box.x() + box.width() < sheet.width() - 2
                && box.y() + box.height() < sheet.height();
    }

    private void mark(Category category, Box box) {
        sheet.on().setFill(sheet.palette().of(category.hue()));
        CategoryMark.paint(sheet.on(), category.shape(), box.x() + MARK, box.y() + box.height() / 2, MARK);
    }

    private void paint(String name, double left, Box box) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(Swatch.MUTED));
        on.setFont(sheet.type().sector().font());
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        on.fillText(name, left, box.y() + box.height() / 2);
    }
}
