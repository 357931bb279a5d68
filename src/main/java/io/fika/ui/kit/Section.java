package io.fika.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of a card: a heading, perhaps with something at its end, and what is under it. */
public final class Section {
    private final VBox root = new VBox();
    private final HBox head = new HBox();

    public Section(String heading, Node... content) {
        root.getStyleClass().add("section");
        var label = new Label(heading);
        label.getStyleClass().add("section-heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("section-head");
        head.getChildren().addAll(label, gap);
        root.getChildren().add(head);
        root.getChildren().addAll(content);
    }

    public VBox root() {
        return root;
    }

    /** Something small at the right end of the heading, such as a count or a button. */
    public void atEnd(Node node) {
        head.getChildren().add(node);
    }
}
