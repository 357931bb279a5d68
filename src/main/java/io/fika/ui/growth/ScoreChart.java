package io.fika.ui.growth;

import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.SharedTooltip;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The scores of the last reviews, a row of bars for each quality, the latest at the right with the change. */
final class ScoreChart {
    private static final int MOST = 12;
    private static final double STEP = 7;
    private static final double WIDTH = 12;

    private final GridPane root = new GridPane();
    private final SharedTooltip tips = new SharedTooltip();

    ScoreChart() {
        root.getStyleClass().add("score-chart");
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints().addAll(new ColumnConstraints(), bars);
    }

    Node root() {
        return root;
    }

    /** @param kept the latest first */
    void show(List<Review> kept, LocalDate today) {
        root.getChildren().clear();
        List<Review> shown = kept.stream().limit(MOST).toList().reversed();
        if (shown.isEmpty()) {
            return;
        }
        Review last = shown.getLast();
        for (Quality quality : Quality.values()) {
            var name = new Label(QualityBlock.name(quality));
            name.setMinWidth(Region.USE_PREF_SIZE);
            var bars = new HBox();
            bars.getStyleClass().add("score-bars");
            for (Review review : shown) {
                bars.getChildren().add(bar(review, quality, review.equals(last), today));
            }
            var figure = new Label(String.valueOf(last.score(quality)));
            figure.getStyleClass().add("semibold");
            var change = new Label(shown.size() < 2 ? "" : change(last.score(quality) - shown.get(shown.size() - 2).score(quality)));
            change.getStyleClass().addAll("small", "muted");
            change.setMinWidth(Region.USE_PREF_SIZE);
            bars.setAccessibleRole(AccessibleRole.TEXT);
            bars.setAccessibleText(Messages.text(
                    "growth.ui.chart.accessible", QualityBlock.name(quality),
                    shown.stream().map(it -> String.valueOf(it.score(quality))).collect(Collectors.joining(", "))));
            root.addRow(root.getRowCount(), name, bars, figure, change);
        }
        var first = new Label(Days.shortly(shown.getFirst().day(), today));
        var until = new Label(shown.size() < 2 ? "" : Messages.text("growth.ui.chart.until", Days.shortly(last.day(), today)));
        first.getStyleClass().addAll("small", "muted");
        until.getStyleClass().addAll("small", "muted");
        root.add(new HBox(4, first, until), 1, root.getRowCount(), 3, 1);
    }

    private Node bar(Review review, Quality quality, boolean last, LocalDate today) {
        int score = review.score(quality);
        var fill = new Region();
        fill.getStyleClass().add(last ? "score-last" : "score-fill");
        fill.setMinSize(WIDTH, score * STEP);
        fill.setMaxSize(WIDTH, score * STEP);
        var track = new StackPane(fill);
        track.getStyleClass().add("score-track");
        track.setMinSize(WIDTH, Review.MOST * STEP);
        track.setMaxSize(WIDTH, Review.MOST * STEP);
        tips.on(track, () -> Messages.text("growth.ui.chart.bar", Days.of(review.day(), today), score, Review.MOST));
        return track;
    }

    private static String change(int by) {
        return by == 0 ? Messages.text("growth.ui.chart.same") : by > 0 ? "+" + by : "−" + -by;
    }
}
