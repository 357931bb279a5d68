package io.fika.ui.people;

import io.fika.text.Messages;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** One of a few, each chosen by a letter: the letter alone while one of them has the focus. */
final class LetterChoice<T> {
    private final FlowPane root = new FlowPane(4, 4);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();
    private final Map<KeyCode, ToggleButton> letters = new EnumMap<>(KeyCode.class);
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();

    LetterChoice() {
        group.selectedToggleProperty().subscribe(toggle -> chosen.set(toggles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(toggle))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null)));
        chosen.subscribe(value -> {
            ToggleButton wanted = value == null ? null : toggles.get(value);
            if (!Objects.equals(wanted, group.getSelectedToggle())) {
                group.selectToggle(wanted);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && !event.isShortcutDown() && choose(event.getCode())) {
                event.consume();
            }
        });
    }

    /** Adds a choice of this name, which this letter chooses. */
    LetterChoice<T> with(T value, String name, KeyCode letter) {
        var key = new Label(letter.getName());
        key.getStyleClass().addAll("small", "letter");
        var toggle = new ToggleButton(name, key);
        toggle.setContentDisplay(ContentDisplay.RIGHT);
        toggle.setMnemonicParsing(false);
        toggle.setAccessibleText(name);
        toggle.setAccessibleHelp(Messages.text("people.log.letter", letter.getName()));
        letters.put(letter, toggle);
        toggle.setToggleGroup(group);
        toggles.put(value, toggle);
        root.getChildren().add(toggle);
        return this;
    }

    Node root() {
        return root;
    }

    ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    /** Chooses by a key; answers whether it was one of the letters. */
    boolean choose(KeyCode key) {
        ToggleButton found = letters.get(key);
        if (found == null) {
            return false;
        }
        boolean focused = toggles.values().stream().anyMatch(Node::isFocused);
        found.setSelected(true);
        if (focused) {
            found.requestFocus();
        }
        return true;
    }
}
