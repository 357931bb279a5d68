package io.fika.ui.growth;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A part of a page that is scrolled down, never sideways. */
final class Scrolled {
    private Scrolled() {}

    static ScrollPane of(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("event-scroll");
        return scroll;
    }
}
