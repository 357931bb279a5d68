package io.fika.ui.sphere;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The pointer on bubbles: what is in one is said, and a click opens it. */
final class BubbleGestures {
    private final MapPane map;
    private final HoverTip tip;

    BubbleGestures(MapPane map) {
        this.map = map;
        this.tip = new HoverTip(map.above());
    }

    void attach() {
        Region root = map.root();
        root.addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
        root.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tip.hide());
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClicked);
    }

    private void onMoved(MouseEvent event) {
        map.bubbleAt(event.getX(), event.getY()).ifPresentOrElse(
                bubble -> {
                    map.root().setCursor(Cursor.HAND);
                    tip.show(bubble, event.getX(), event.getY());
                },
                tip::hide);
    }

    private void onClicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && !event.isShiftDown() && !event.isShortcutDown();
        if (plain) {
            map.bubbleAt(event.getX(), event.getY()).ifPresent(bubble -> {
                tip.hide();
                map.open(bubble);
                event.consume();
            });
        }
    }
}
