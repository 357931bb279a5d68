package io.fika.ui.sphere;

import io.fika.ui.kit.Avatar;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What is seen under the cursor while people are dragged: the grabbed one, and how many in all. */
final class Ghost {
    private static final double SIZE = 36;

    private Ghost() {}

    static Node of(Person person, int count) {
        var avatar = new Avatar(SIZE);
        avatar.show(person.contact().name(), person.hue());
        var root = new StackPane(avatar.root());
        root.getStyleClass().add("map-ghost");
        if (count > 1) {
            var badge = new Label(String.valueOf(count));
            badge.getStyleClass().add("map-ghost-count");
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            root.getChildren().add(badge);
        }
        return root;
    }
}
