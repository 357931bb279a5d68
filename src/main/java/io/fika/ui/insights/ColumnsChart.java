package io.fika.ui.insights;

import io.fika.growth.Bar;
import io.fika.growth.Figure;
import io.fika.growth.Part;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Columns beside each other in the course of time, with their numbers over them where there is room. */
final class ColumnsChart extends Region {
    private static final double HEIGHT = 132;
    private static final int FEW = 14;
    private static final double NUMBER = 16;
    private static final double AXIS = 18;

    private final long most;
    private final boolean few;
    private final Region base = new Region();
    private final List<Column> columns = new ArrayList<>();

    private record Column(Bar bar, Region whole, List<Region> pieces, Label number, Label name) {}

    ColumnsChart(Figure figure, Marks marks) {
        getStyleClass().add("chart-columns");
        most = Math.max(1, figure.bars().stream().mapToLong(Bar::total).max().orElse(1));
        few = figure.bars().size() <= FEW;
        base.getStyleClass().add("chart-base");
        for (Bar bar : figure.bars()) {
            var whole = new Region();
            whole.getStyleClass().add("chart-column");
            marks.bar(whole, bar);
            List<Region> pieces = bar.parts().stream().map(part -> Marks.piece(part.tint())).toList();
            Label number = label(few && bar.total() > 0 ? Messages.text("insights.number", bar.total()) : "", "chart-number");
            Label name = label(bar.words(), "chart-axis");
            columns.add(new Column(bar, whole, pieces, number, name));
            getChildren().add(whole);
            getChildren().addAll(pieces);
            getChildren().addAll(number, name);
        }
        getChildren().add(base);
        marks.chart(this, figure.finding());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        label.setAlignment(Pos.CENTER);
        label.setVisible(!text.isEmpty());
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double step = width / columns.size();
        double gap = few ? Math.min(14, step * 0.3) : Math.max(1, step * 0.22);
        double bottom = getHeight() - snappedBottomInset() - AXIS;
        double room = bottom - snappedTopInset() - (few ? NUMBER : 2);
        base.resizeRelocate(left, bottom, width, 1);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double from = snapPositionX(left + i * step);
            double to = snapPositionX(left + (i + 1) * step);
            column.whole().resizeRelocate(from, snappedTopInset(), to - from, bottom - snappedTopInset() + AXIS);
            double x = snapPositionX(from + gap / 2);
            double wide = Math.max(2, snapPositionX(to - gap / 2) - x);
            double sum = 0;
            double low = bottom;
            for (int p = 0; p < column.pieces().size(); p++) {
                Part part = column.bar().parts().get(p);
                sum += part.count();
                double high = snapPositionY(bottom - room * sum / most);
                Region piece = column.pieces().get(p);
                piece.setVisible(part.count() > 0);
                piece.resizeRelocate(x, high, wide, Math.max(0, low - high));
                low = high;
            }
            column.number().resizeRelocate(from, low - NUMBER, to - from, NUMBER);
            // names of months stand over more than one week
            double text = Math.max(to - from, snapSizeX(column.name().prefWidth(-1)));
            column.name().resizeRelocate(few ? (from + to - text) / 2 : x, bottom + 2, text, AXIS - 2);
        }
    }
}
