package io.fika.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a screen shows while it has nothing to show: what would be here, and what to do next. */
public final class EmptyState {
    private final VBox root = new VBox();

    /** The first action is the one to take. */
    public EmptyState(Feather icon, String title, String text, Button... actions) {
        this("empty-state", icon, title, text, actions);
    }

    EmptyState(String styleClass, Feather icon, String title, String text, Button... actions) {
        root.getStyleClass().addAll("state", styleClass);
        var heading = new Label(title);
        heading.getStyleClass().add("state-title");
        heading.setWrapText(true);
        var body = new Label(text);
        body.getStyleClass().add("state-text");
        body.setWrapText(true);
        body.setMinHeight(Region.USE_PREF_SIZE);
        var buttons = new FlowPane(8, 8, actions);
        buttons.getStyleClass().add("state-actions");
        if (actions.length > 0) {
            actions[0].getStyleClass().add("accent");
        }
        root.getChildren().addAll(Icons.of(icon), heading, body, buttons);
    }

    public Node root() {
        return root;
    }
}
