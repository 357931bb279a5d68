package io.fika.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of a name and what there is to say: "Birthday   3 May". */
public final class Facts {
    private final GridPane root = new GridPane();

    public Facts() {
        root.getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints().addAll(names, values);
    }

    public GridPane root() {
        return root;
    }

    /** A row of text; none if there is nothing to say. */
    public Facts row(String name, String value) {
        if (value.isBlank()) {
            return this;
        }
        var label = new Label(value);
        label.setWrapText(true);
        row(name, label);
        // the name beside the first of several lines
        GridPane.setValignment(root.getChildren().get(root.getChildren().size() - 2), VPos.TOP);
        return this;
    }

    public Facts row(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(value);
        root.addRow(root.getRowCount(), label, value);
        return this;
    }
}
