package io.fika.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One tooltip for many nodes, made when the pointer first comes to one of them: each tooltip is a window of its own, and
 * dear to make. Used on the UI thread.
 */
public final class SharedTooltip {
    private @Nullable Tooltip tooltip;

    /** Lets a node say something about itself, asked for each time the pointer comes to it; nothing where it is empty. */
    public void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            Tooltip shared = tooltip();
            // anew each time, so that a node with nothing to say shows none
            Tooltip.uninstall(node, shared);
            String now = words.get();
            shared.setText(now);
            if (!now.isEmpty()) {
                Tooltip.install(node, shared);
            }
        });
    }

    private Tooltip tooltip() {
        Tooltip made = tooltip;
        if (made == null) {
            made = new Tooltip();
            tooltip = made;
        }
        return made;
    }
}
