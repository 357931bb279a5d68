package io.fika.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that explain and stand back: they wrap, and no line of them is ever cut. */
public final class Muted {
    private Muted() {}

    public static Label of(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
