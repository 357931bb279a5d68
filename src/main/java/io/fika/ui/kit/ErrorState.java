package io.fika.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** What a screen shows when something failed. */
public final class ErrorState {
    private final EmptyState state;

    /**
     * Says it.
     *
     * @param title what happened
     * @param text what was kept, and what to do
     * @param actions the first is the one to take
     */
    public ErrorState(String title, String text, Button... actions) {
        state = new EmptyState("error-state", Feather.ALERT_TRIANGLE, title, text, actions);
    }

    public Node root() {
        return state.root();
    }
}
