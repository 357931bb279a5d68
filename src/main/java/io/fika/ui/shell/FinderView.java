package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Icons;
import io.fika.ui.shell.FinderModel.Entry;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The command palette: a field, and beneath it people and commands. */
final class FinderView {
    private static final int ROWS = 9;

    private final StackPane root = new StackPane();
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final FinderModel model;
    private final FinderController controller;

    /** @param onClose hides the palette, which also makes room for what is dragged out of it */
    FinderView(FinderModel model, FinderController controller, DragGesture drags, Runnable onClose) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("veil");
        root.setAlignment(Pos.TOP_CENTER);
        root.setOnMouseClicked(event -> {
            if (event.getTarget().equals(root)) {
                onClose.run();
            }
        });
        var nothing = new Label(Messages.text("shell.finder.nothing"));
        nothing.getStyleClass().add("finder-nothing");
        list.setItems(model.entries());
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("shell.finder.found"));
        list.getStyleClass().add("finder-list");
        list.setCellFactory(view -> new FinderCell(model, entry -> accept(entry, onClose), drags, onClose));
        model.entries().subscribe(() -> list.setPrefHeight(height()));
        model.chosen().subscribe(chosen -> choose(chosen.intValue()));
        model.entries().subscribe(() -> choose(model.chosen().get()));
        field.setPromptText(Messages.text("shell.search"));
        field.setAccessibleText(Messages.text("shell.search"));
        field.getStyleClass().add("finder-field");
        field.textProperty().subscribe((before, now) -> controller.onQuery(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, onClose));
        var top = new HBox(Icons.of(Feather.SEARCH), field);
        HBox.setHgrow(field, Priority.ALWAYS);
        top.getStyleClass().add("finder-top");
        var box = new VBox(top, list);
        box.getStyleClass().add("finder");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(box);
    }

    Region root() {
        return root;
    }

    /** Empties the field and puts the cursor into it. */
    void open() {
        field.clear();
        controller.onQuery("");
        field.requestFocus();
    }

    private void onKey(KeyEvent event, Runnable onClose) {
        if (event.getCode() == KeyCode.DOWN) {
            controller.onStep(1);
        } else if (event.getCode() == KeyCode.UP) {
            controller.onStep(-1);
        } else if (event.getCode() == KeyCode.ENTER && !model.entries().isEmpty()) {
            accept(model.entries().get(model.chosen().get()), onClose);
        } else {
            return;
        }
        event.consume();
    }

    // closed first: what the entry does may open something itself
    private void accept(Entry entry, Runnable onClose) {
        onClose.run();
        controller.onAccept(entry);
    }

    private void choose(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - ROWS + 2));
    }

    private double height() {
        return 12 + 44.0 * Math.max(1, Math.min(ROWS, model.entries().size()));
    }
}
