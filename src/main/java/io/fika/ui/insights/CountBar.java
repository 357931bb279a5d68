package io.fika.ui.insights;

import io.fika.growth.Bar;
import io.fika.ui.kit.CategoryMark;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A name, a number, and a bar as long as the number is of the largest; a tick stands where it should not pass. */
final class CountBar {
    private static final double HEIGHT = 8;

    private final VBox root = new VBox();

    CountBar(Bar bar, String figures, int most) {
        Label name = new Label(bar.name());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label numbers = new Label(figures);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.getStyleClass().add(bar.wished() > 0 && bar.count() > bar.wished() ? "due-text" : "muted");
        root.getChildren().addAll(new HBox(name, gap, numbers), new Track(bar, Math.max(1, most)));
        root.getStyleClass().addAll("count-bar", CategoryMark.styleClass(bar.hue()));
    }

    Node root() {
        return root;
    }

    private static final class Track extends Region {
        private final Region fill = new Region();
        private final Region tick = new Region();
        private final double share;
        private final double wish;

        Track(Bar bar, int most) {
            share = Math.min(1, (double) bar.count() / most);
            wish = Math.min(1, (double) bar.wished() / most);
            getStyleClass().add("count-track");
            fill.getStyleClass().add("count-fill");
            tick.getStyleClass().add("count-tick");
            tick.setVisible(bar.wished() > 0);
            getChildren().addAll(fill, tick);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
            fill.setVisible(share > 0);
            tick.resizeRelocate(snapPositionX(Math.max(0, getWidth() * wish - 2)), -2, 2, getHeight() + 4);
        }
    }
}
