package io.fika.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key, drawn as one. */
final class KeyCap {
    private KeyCap() {}

    static Node of(String name) {
        var cap = new Label(name);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
