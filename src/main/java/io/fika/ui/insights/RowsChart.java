package io.fika.ui.insights;

import io.fika.growth.Bar;
import io.fika.growth.Figure;
import io.fika.growth.Figure.Layout;
import io.fika.growth.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Bars under each other, each with its name over it and its number at the end; a mark stands where a wish lies. */
final class RowsChart {
    private final VBox root = new VBox();

    RowsChart(Figure figure, Marks marks) {
        root.getStyleClass().add("chart-rows");
        long most = figure.bars().stream().mapToLong(bar -> extent(figure.kind().layout(), bar)).max().orElse(1);
        for (Bar bar : figure.bars()) {
            long scale = switch (figure.kind().layout()) {
                case SHARES -> bar.total();
                case OWN_ROWS -> Math.max(bar.total(), bar.wished());
                case ROWS, SIDES, COLUMNS -> most;
            };
            Row row = new Row(bar, Math.max(1, scale), figure.kind().layout() == Layout.SIDES);
            marks.bar(row, bar);
            root.getChildren().add(row);
        }
        marks.chart(root, figure.finding());
    }

    Region root() {
        return root;
    }

    private static long extent(Layout layout, Bar bar) {
        return layout == Layout.SIDES
                ? bar.parts().stream().mapToLong(Part::count).max().orElse(0)
                : Math.max(bar.total(), bar.wished());
    }

    /** Name and number, and the bar under them. */
    private static final class Row extends Region {
        private static final double BAR = 10;
        private static final double GAP = 4;

        private final Bar bar;
        private final long scale;
        private final boolean sides;
        private final Label name;
        private final Label words;
        private final Label left = new Label();
        private final Region track = new Region();
        private final Region wish = new Region();
        private final List<Region> pieces = new ArrayList<>();

        Row(Bar bar, long scale, boolean sides) {
            this.bar = bar;
            this.scale = scale;
            this.sides = sides;
            name = new Label(bar.name());
            words = new Label(sides ? String.valueOf(bar.parts().getLast().count()) : bar.words());
            words.getStyleClass().add("chart-number");
            if (sides) {
                left.setText(String.valueOf(bar.parts().getFirst().count()));
                left.getStyleClass().add("chart-number");
            }
            getStyleClass().add("chart-row");
            track.getStyleClass().add("chart-track");
            track.setMouseTransparent(true);
            wish.getStyleClass().add("chart-wish");
            wish.setMouseTransparent(true);
            wish.setVisible(bar.wished() > 0);
            getChildren().addAll(name, words, left, track);
            for (Part part : bar.parts()) {
                Region piece = Marks.piece(part.tint());
                piece.setVisible(part.count() > 0);
                pieces.add(piece);
            }
            getChildren().addAll(pieces);
            getChildren().add(wish);
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + snapSizeY(name.prefHeight(-1)) + GAP + BAR + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double x = snappedLeftInset();
            double width = getWidth() - x - snappedRightInset();
            double text = snapSizeY(name.prefHeight(-1));
            double end = snapSizeX(words.prefWidth(-1));
            double top = snappedTopInset() + text + GAP;
            words.resizeRelocate(x + width - end, snappedTopInset(), end, text);
            if (sides) {
                double start = snapSizeX(left.prefWidth(-1));
                left.resizeRelocate(x, snappedTopInset(), start, text);
                double wide = Math.min(name.prefWidth(-1), width - start - end - 16);
                name.resizeRelocate(snapPositionX(x + (width - wide) / 2), snappedTopInset(), snapSizeX(wide), text);
                twoSides(x, top, width);
            } else {
                name.resizeRelocate(x, snappedTopInset(), Math.max(0, width - end - 8), text);
                track.resizeRelocate(x, top, width, BAR);
                double at = x;
                for (int i = 0; i < pieces.size(); i++) {
                    double wide = width * bar.parts().get(i).count() / scale;
                    double to = snapPositionX(Math.min(x + width, at + wide));
                    double from = snapPositionX(at);
                    pieces.get(i).resizeRelocate(from, top, Math.max(wide > 0 ? 2 : 0, to - from), BAR);
                    at += wide;
                }
                double place = Math.min(width - 1, width * bar.wished() / scale);
                wish.resizeRelocate(snapPositionX(x + place - 1), top - 3, 2, BAR + 6);
            }
        }

        private void twoSides(double x, double top, double width) {
            double half = width / 2;
            track.resizeRelocate(x, top, width, BAR);
            double given = half * bar.parts().getFirst().count() / scale;
            double taken = half * bar.parts().getLast().count() / scale;
            pieces.getFirst().resizeRelocate(snapPositionX(x + half - given), top, snapSizeX(given), BAR);
            pieces.getLast().resizeRelocate(snapPositionX(x + half), top, snapSizeX(taken), BAR);
            wish.setVisible(true);
            wish.resizeRelocate(snapPositionX(x + half - 0.5), top - 3, 1, BAR + 6);
        }
    }
}
