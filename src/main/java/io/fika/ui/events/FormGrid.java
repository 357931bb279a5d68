package io.fika.ui.events;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows of fields that share the width evenly. */
final class FormGrid {
    private final VBox root = new VBox();

    FormGrid() {
        root.getStyleClass().add("form-grid");
    }

    Node root() {
        return root;
    }

    void heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-heading");
        root.getChildren().add(heading);
    }

    void row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof Region region) {
                region.setPrefWidth(100);
                region.setMinWidth(60);
            }
        }
        root.getChildren().add(row);
    }
}
