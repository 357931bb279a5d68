package io.fika.ui.calendar;

import javafx.scene.layout.Region;

/** A bar of how many there are, with a tick at how many were wished. */
final class WishBar extends Region {
    private static final double HEIGHT = 6;
    private static final double TICK_WIDTH = 2;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region tick = new Region();
    private double share;
    private double wish;

    WishBar() {
        getStyleClass().add("wish-bar");
        track.getStyleClass().add("wish-track");
        fill.getStyleClass().add("wish-fill");
        tick.getStyleClass().add("wish-tick");
        getChildren().addAll(track, fill, tick);
    }

    /** Its full length stands for {@code most}, at least 1. */
    void show(int count, int wished, int most) {
        share = Math.min(1, (double) count / most);
        wish = Math.min(1, (double) wished / most);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * 2;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (getHeight() - HEIGHT) / 2;
        track.resizeRelocate(0, top, width, HEIGHT);
        fill.resizeRelocate(0, top, snapSizeX(width * share), HEIGHT);
        fill.setVisible(share > 0);
        double x = Math.clamp(width * wish - TICK_WIDTH / 2, 0, Math.max(0, width - TICK_WIDTH));
        tick.resizeRelocate(snapPositionX(x), 0, TICK_WIDTH, getHeight());
    }
}
