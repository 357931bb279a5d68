package io.fika.ui.people;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what is out of sight. */
final class Reveal {
    private Reveal() {}

    /** Scrolls whatever holds the node until its top is near the top of the view; not where all of it is in sight. */
    static void in(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
                scroll.applyCss();
                scroll.layout();
                Node content = scroll.getContent();
                Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double view = scroll.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - view;
                double top = scroll.getVvalue() * hidden;
                if (hidden > 0 && (wanted.getMinY() < top || wanted.getMaxY() > top + view)) {
                    scroll.setVvalue(Math.clamp((wanted.getMinY() - view / 4) / hidden, 0, 1));
                }
                return;
            }
        }
    }
}
