package io.fika.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the program, all of one family; their size and colour come from the style sheet. */
public final class Icons {
    private Icons() {}

    public static Node of(Feather icon) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }

    /** A button that shows only an icon; its name is read aloud and shown as a tooltip. */
    public static Button button(Feather icon, String name, Runnable action) {
        var button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
