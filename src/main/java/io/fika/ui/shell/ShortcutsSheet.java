package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All keys on one sheet. */
final class ShortcutsSheet {
    private final StackPane root = new StackPane();
    private final Button close;
    private final GridPane rows = new GridPane();
    private final ShellCommands commands;

    ShortcutsSheet(ShellCommands commands, Runnable onClose) {
        this.commands = commands;
        root.getStyleClass().add("veil");
        root.setOnMouseClicked(event -> {
            if (event.getTarget().equals(root)) {
                onClose.run();
            }
        });
        close = Icons.button(Feather.X, Messages.text("shell.shortcuts.close"), onClose);
        var title = new Label(Messages.text("shell.shortcuts"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(title, gap, close);
        top.setAlignment(Pos.CENTER_LEFT);
        rows.getStyleClass().add("shortcuts-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var box = new VBox(top, scroll);
        box.getStyleClass().add("shortcuts");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(box);
    }

    Region root() {
        return root;
    }

    void open() {
        rows.getChildren().clear();
        for (Command command : commands.all()) {
            if (!command.keys().isEmpty()) {
                row(command.title(), command.keys());
            }
        }
        row(Messages.text("shell.closes"), "Esc");
        heading(Messages.text("shell.shortcuts.map"));
        row(Messages.text("shell.shortcuts.map.walk"), "← ↑ ↓ →");
        row(Messages.text("shell.shortcuts.map.open"), "Enter");
        row(Messages.text("shell.shortcuts.map.ring"), "Shortcut+↑ ↓");
        row(Messages.text("shell.shortcuts.map.turn"), "Shortcut+← →");
        row(Messages.text("shell.shortcuts.map.more"), "Shift+Click");
        row(Messages.text("shell.shortcuts.map.band"), "Shift+Drag");
        row(Messages.text("shell.shortcuts.map.lasso"), "Alt+Drag");
        row(Messages.text("shell.shortcuts.map.all"), "Shortcut+A");
        row(Messages.text("shell.shortcuts.map.find"), "A … Z");
        row(Messages.text("shell.shortcuts.map.menu"), "Shift+F10");
        row(Messages.text("shell.shortcuts.map.pan"), "Space+Drag");
        row(Messages.text("shell.shortcuts.map.fit"), "0");
        calendar();
        growth();
        close.requestFocus();
    }

    private void calendar() {
        heading(Messages.text("shell.shortcuts.calendar"));
        row(Messages.text("shell.shortcuts.calendar.day"), "← ↑ ↓ →");
        row(Messages.text("shell.shortcuts.calendar.turn"), "Page ↑ ↓");
        row(Messages.text("shell.shortcuts.calendar.pages"), "M W D L");
        row(Messages.text("shell.shortcuts.calendar.next"), "Space");
        row(Messages.text("shell.shortcuts.calendar.carry"), "Alt+← ↑ ↓ →");
        row(Messages.text("shell.shortcuts.calendar.stretch"), "Shift+Alt+↑ ↓");
        row(Messages.text("shell.shortcuts.calendar.remove"), "Delete");
        row(Messages.text("shell.shortcuts.calendar.pin"), "P A");
        row(Messages.text("shell.shortcuts.calendar.new"), "N H");
        row(Messages.text("shell.shortcuts.calendar.paste"), "Shortcut+C V");
        row(Messages.text("shell.shortcuts.calendar.force"), "Alt+Drag");
        row(Messages.text("shell.shortcuts.calendar.copy"), "Shortcut+Drag");
    }

    private void growth() {
        heading(Messages.text("shell.shortcuts.growth"));
        row(Messages.text("shell.shortcuts.growth.walk"), "← ↑ ↓ →");
        row(Messages.text("shell.shortcuts.growth.carry"), "Alt+← →");
        row(Messages.text("shell.shortcuts.growth.open"), "Enter");
        row(Messages.text("shell.shortcuts.growth.new"), "N");
        row(Messages.text("shell.shortcuts.growth.remove"), "Delete");
    }

    private void heading(String title) {
        var label = new Label(title);
        label.getStyleClass().addAll("semibold", "shortcuts-heading");
        rows.addRow(rows.getRowCount(), label);
    }

    private void row(String title, String keys) {
        var caps = new HBox();
        caps.getStyleClass().add("key-caps");
        Keys.parts(keys).forEach(part -> caps.getChildren().add(KeyCap.of(part)));
        caps.setAlignment(Pos.CENTER_RIGHT);
        var name = new Label(title);
        GridPane.setHgrow(name, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), name, caps);
    }
}
