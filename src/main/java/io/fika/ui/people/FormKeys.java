package io.fika.ui.people;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a form: Escape leaves it, Ctrl+Enter (Cmd on macOS) saves it. */
record FormKeys(Runnable save, Runnable cancel) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save.run();
            event.consume();
        }
    }
}
