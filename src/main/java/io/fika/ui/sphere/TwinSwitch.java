package io.fika.ui.sphere;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Remembered;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Switches between the map and the table that says the same; how the user left it is remembered. */
final class TwinSwitch {
    private static final String KEY = "sphere.table";

    private final ToggleButton root = new ToggleButton(null, Icons.of(Feather.LIST));

    TwinSwitch(SphereTable table, Remembered remembered) {
        root.getStyleClass().add("button-icon");
        root.setAccessibleText(Messages.text("sphere.twin"));
        root.setTooltip(new Tooltip(Messages.text("sphere.twin")));
        root.setSelected(remembered.get(KEY).filter("true"::equals).isPresent());
        root.selectedProperty().subscribe(table::show);
        root.setOnAction(event -> remembered.put(KEY, Boolean.toString(root.isSelected())));
    }

    Node root() {
        return root;
    }
}
