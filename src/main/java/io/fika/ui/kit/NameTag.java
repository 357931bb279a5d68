package io.fika.ui.kit;

import io.fika.people.Hue;
import io.fika.people.Shape;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is under the cursor while somebody is dragged by name. */
public final class NameTag {
    private static final double MARK = 8;

    private NameTag() {}

    public static Node of(String name, Shape shape, Hue hue) {
        var label = new Label(name);
        label.getStyleClass().add("semibold");
        var tag = new HBox(CategoryMark.node(shape, hue, MARK), label);
        tag.getStyleClass().addAll("name-tag", CategoryMark.styleClass(hue));
        return tag;
    }
}
