package io.fika.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One page of the settings: what it is about, and its fields. */
record Page(String name, VBox root) {
    static Page of(String name, String about, Node... content) {
        var title = new Label(name);
        title.getStyleClass().add("title");
        var text = new Label(about);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        var root = new VBox(title, text);
        root.getStyleClass().add("settings-page");
        root.getChildren().addAll(content);
        return new Page(name, root);
    }
}
