package io.fika.ui.insights;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Tiles in as many columns as have room, those of a row equally high. */
final class TileGrid extends Region {
    private static final double LEAST = 330;
    private static final int MOST_COLUMNS = 3;
    private static final double GAP = 16;

    TileGrid() {
        getStyleClass().add("figure-grid");
    }

    void show(List<? extends Node> tiles) {
        getChildren().setAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return walk(width, false);
    }

    @Override
    protected void layoutChildren() {
        walk(getWidth(), true);
    }

    private double walk(double width, boolean place) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        int columns = Math.clamp((int) ((inner + GAP) / (LEAST + GAP)), 1, MOST_COLUMNS);
        double wide = snapSizeX(Math.floor((inner - GAP * (columns - 1)) / columns));
        double y = snappedTopInset();
        List<Node> tiles = getManagedChildren();
        for (int first = 0; first < tiles.size(); first += columns) {
            List<Node> row = tiles.subList(first, Math.min(tiles.size(), first + columns));
            double high = snapSizeY(row.stream().mapToDouble(tile -> tile.prefHeight(wide)).max().orElse(0));
            if (place) {
                for (int i = 0; i < row.size(); i++) {
                    row.get(i).resizeRelocate(snappedLeftInset() + i * (wide + GAP), y, wide, high);
                }
            }
            y += high + GAP;
        }
        return Math.max(0, y - GAP) + snappedBottomInset();
    }
}
