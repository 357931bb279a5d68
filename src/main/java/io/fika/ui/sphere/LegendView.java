package io.fika.ui.sphere;

import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.text.Messages;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;

/** What the outlines of the dots mean. */
final class LegendView {
    private static final double RADIUS = 6;
    private static final double SQUARE = 20;

    private final VBox root = new VBox();

    LegendView() {
        root.getStyleClass().add("map-legend");
        root.setMouseTransparent(true);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var heading = new Label(Messages.text("sphere.legend"));
        heading.getStyleClass().addAll("semibold", "muted", "small");
        root.getChildren().addAll(
                heading,
                row(Standing.State.FRESH, circle(RADIUS, "standing-track"), arc(150, "standing-fresh")),
                row(Standing.State.DUE, circle(RADIUS, "standing-track"), arc(310, "standing-due")),
                row(Standing.State.LATE, circle(RADIUS, "standing-late"), circle(RADIUS + 3, "standing-late-outer")),
                row(Standing.State.LAPSED, circle(RADIUS, "standing-lapsed")));
    }

    Node root() {
        return root;
    }

    private static HBox row(Standing.State state, Shape... shapes) {
        var symbol = new StackPane(new Group(List.<Node>of(shapes)));
        symbol.setMinSize(SQUARE, SQUARE);
        var text = new Label(StandingWords.of(state));
        text.getStyleClass().addAll("muted", "small");
        var row = new HBox(symbol, text);
        row.getStyleClass().add("map-legend-row");
        return row;
    }

    private static Circle circle(double radius, String styleClass) {
        var circle = new Circle(radius);
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    private static Arc arc(double degrees, String styleClass) {
        var arc = new Arc(0, 0, RADIUS, RADIUS, 90, -degrees);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
