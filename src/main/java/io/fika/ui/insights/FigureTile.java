package io.fika.ui.insights;

import io.fika.growth.Figure;
import io.fika.growth.Figure.Layout;
import io.fika.growth.FigureWords;
import io.fika.text.Messages;
import io.fika.ui.kit.SharedTooltip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A figure that explains itself: what it is about, what it found, the chart, and how it was reckoned. */
final class FigureTile {
    private final VBox root = new VBox();

    FigureTile(Figure figure, SharedTooltip tooltip, Behind behind, Node... more) {
        root.getStyleClass().addAll("tile", "figure-tile");
        var marks = new Marks(tooltip, behind);
        Region chart = figure.kind().layout() == Layout.COLUMNS
                ? new ColumnsChart(figure, marks)
                : new RowsChart(figure, marks).root();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(head(FigureWords.heading(figure.kind()), figure.finding()), chart, new Legend(figure, behind).root());
        root.getChildren().addAll(more);
        root.getChildren().addAll(gap, words(figure.formula(), "figure-formula"));
    }

    /** A tile in place of a figure that is being read. */
    static Region waiting(Figure.Kind kind) {
        var tile = new VBox(head(FigureWords.heading(kind), Messages.text("insights.reading")));
        tile.getStyleClass().addAll("tile", "figure-tile");
        return tile;
    }

    Region root() {
        return root;
    }

    static Node head(String heading, String finding) {
        return new VBox(words(heading, "section-heading"), words(finding, "figure-finding"));
    }

    static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
