package io.fika.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * One view of the window. The shell sets title and actions into its header, left and right of the search field, and
 * gives the content all the room beneath.
 *
 * @param title usually a {@link ScreenTitle}
 * @param actions the buttons of the screen, the accent one last
 * @param shown told whenever the screen comes into view: a day may have passed
 */
public record Screen(Node title, Node actions, Node content, Runnable shown) {
    public Screen(Node title, Node actions, Node content) {
        this(title, actions, content, () -> {});
    }

    /** This screen, and in its place the other for as long as that is open. */
    public Screen under(Screen other, ObservableValue<Boolean> open) {
        return new Screen(
                either(title, other.title, open), either(actions, other.actions, open),
                either(content, other.content, open), shown);
    }

    private static Node either(Node usual, Node other, ObservableValue<Boolean> open) {
        var both = new StackPane(usual, other);
        both.setPickOnBounds(false);
        open.subscribe(isOpen -> {
            usual.setVisible(!isOpen);
            usual.setManaged(!isOpen);
            other.setVisible(isOpen);
            other.setManaged(isOpen);
        });
        return both;
    }
}
