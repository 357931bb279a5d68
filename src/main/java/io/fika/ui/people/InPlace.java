package io.fika.ui.people;

import io.fika.text.Messages;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Reads as text, and becomes an editor in its place when it is clicked, or by Enter. Leaving the editor, or Enter, keeps
 * what was entered; Escape gives it up. An editor that finds a mistake stays.
 */
final class InPlace {
    private static final String EMPTY = "in-place-empty";

    private final VBox root = new VBox();
    private final Button text = new Button();
    private final String name;
    private final Supplier<Editor> editors;
    private final ChangeListener<@Nullable Node> leaving = (seen, before, now) -> onFocus(now);
    private final ChangeListener<@Nullable Scene> moving = (seen, before, now) -> onScene(before);
    private Runnable onClosed = () -> {};
    private @Nullable Editor open;
    private boolean closing;
    private boolean named = true;

    /** What stands in the place of the text. */
    interface Editor {
        Node root();

        /** Puts the cursor where typing begins. */
        void begin();

        /** Keeps what was entered and does {@code then}, at once or later; not if there is a mistake. */
        void commit(Runnable then);

        /** What was entered is not wanted. */
        void cancel();

        /** Whether Enter alone makes a new line here. */
        boolean takesEnter();
    }

    InPlace(String name, Supplier<Editor> editors) {
        this.name = name;
        this.editors = editors;
        text.getStyleClass().setAll("button", "in-place");
        text.setMnemonicParsing(false);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setOnAction(event -> edit());
        // with nothing to read there is nothing to stop at on the way from field to field
        text.focusVisibleProperty().subscribe(on -> {
            if (on && !closing && text.getStyleClass().contains(EMPTY)) {
                edit();
            }
        });
        root.getStyleClass().add("in-place-box");
        root.getChildren().setAll(text);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Node root() {
        return root;
    }

    /** The text, to be dressed. */
    Button text() {
        return text;
    }

    /** The name stands beside it already: with nothing to read it stays blank. */
    void blank() {
        named = false;
    }

    /** Told whenever an editor has closed. */
    void onClosed(Runnable then) {
        onClosed = then;
    }

    /** What it reads; with nothing to read it says its name instead, if that is not there already. */
    void show(String shown) {
        text.setText(shown.isEmpty() && named ? name : shown);
        text.setAccessibleText(Messages.text("people.card.edit.of", name, shown));
        text.getStyleClass().remove(EMPTY);
        if (shown.isEmpty()) {
            text.getStyleClass().add(EMPTY);
        }
    }

    boolean isOpen() {
        return open != null;
    }

    void edit() {
        if (open != null) {
            open.begin();
            return;
        }
        Editor editor = editors.get();
        open = editor;
        root.getChildren().setAll(editor.root());
        root.sceneProperty().addListener(moving);
        if (root.getScene() != null) {
            root.getScene().focusOwnerProperty().addListener(leaving);
        }
        editor.begin();
        Reveal.in(root); // what was just added may be out of sight
    }

    private void onKey(KeyEvent event) {
        Editor editor = open;
        if (editor == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            editor.cancel();
            close(editor, true);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !editor.takesEnter())) {
            editor.commit(() -> close(editor, true));
            event.consume();
        }
    }

    private void onFocus(@Nullable Node now) {
        Editor editor = open;
        if (editor != null && now != null && !isWithin(now)) {
            editor.commit(() -> close(editor, false));
        }
    }

    // the card is taken away, or another is shown in its place: what was entered is kept all the same
    private void onScene(@Nullable Scene before) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(leaving);
        }
        Scene scene = root.getScene();
        Editor editor = open;
        if (scene != null) {
            scene.focusOwnerProperty().addListener(leaving);
        } else if (editor != null) {
            editor.commit(() -> close(editor, false));
        }
    }

    private void close(Editor editor, boolean byKey) {
        if (!editor.equals(open)) {
            return;
        }
        boolean focused = byKey || isFocusWithin();
        root.sceneProperty().removeListener(moving);
        if (root.getScene() != null) {
            root.getScene().focusOwnerProperty().removeListener(leaving);
        }
        open = null;
        root.getChildren().setAll(text);
        if (focused && root.getScene() != null) {
            closing = true;
            text.requestFocus();
            closing = false;
        }
        onClosed.run();
    }

    private boolean isFocusWithin() {
        Scene scene = root.getScene();
        return scene != null && scene.getFocusOwner() != null && isWithin(scene.getFocusOwner());
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
