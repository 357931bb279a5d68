package io.fika.ui.kit;

import javafx.scene.Node;

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
}
