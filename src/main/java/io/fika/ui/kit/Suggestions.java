package io.fika.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What is suggested under a field as one types: Down leads into it and on, Up and Escape back, Enter and Space take. */
public final class Suggestions<T> {
    private final VBox root = new VBox();
    private final TextField field;
    private final Function<T, String> name;
    private final Consumer<T> chosen;

    public Suggestions(TextField field, Function<T, String> name, Consumer<T> chosen) {
        this.field = field;
        this.name = name;
        this.chosen = chosen;
        root.getStyleClass().add("picker-found");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && root.isVisible()) {
                root.getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
    }

    public Node root() {
        return root;
    }

    /** Nothing to suggest hides it. */
    public void show(List<T> found) {
        root.getChildren().setAll(found.stream().map(this::suggestion).toList());
        root.setVisible(!found.isEmpty());
    }

    private Button suggestion(T one) {
        var button = new Button(name.apply(one));
        button.getStyleClass().addAll("flat", "picker-hit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> chosen.accept(one));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen.accept(one);
                event.consume();
            }
        });
        return button;
    }

    private void onKey(KeyEvent event) {
        int now = root.getChildren().indexOf(root.getScene().getFocusOwner());
        int next = switch (event.getCode()) {
            case DOWN -> Math.min(now + 1, root.getChildren().size() - 1);
            case UP -> now - 1;
            case ESCAPE -> -1;
            default -> Integer.MIN_VALUE;
        };
        if (next != Integer.MIN_VALUE) {
            (next < 0 ? field : root.getChildren().get(next)).requestFocus();
            event.consume();
        }
    }
}
