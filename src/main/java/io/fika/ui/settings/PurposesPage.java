package io.fika.ui.settings;

import io.fika.events.Purpose;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** What one goes to an event for. */
final class PurposesPage {
    private final SettingsModel model;
    private final SettingsController controller;
    private final GridPane grid = new GridPane();
    private final Page page;

    PurposesPage(SettingsModel model, SettingsController controller) {
        this.model = model;
        this.controller = controller;
        grid.getStyleClass().addAll("settings-grid", "settings-table");
        var add = new Button(Messages.text("settings.purpose.add"), Icons.of(Feather.PLUS));
        add.setOnAction(event -> controller.addPurpose());
        page = Page.of(Messages.text("settings.purposes"), Messages.text("settings.purposes.about"), grid, add);
        model.purposes.addListener((ListChangeListener<Purpose>) change -> build());
        build();
    }

    Page page() {
        return page;
    }

    private void build() {
        grid.getChildren().clear();
        for (int i = 0; i < model.purposes.size(); i++) {
            row(i, model.purposes.get(i));
        }
    }

    private void row(int index, Purpose purpose) {
        Entry<String> name = Entry.named(
                Messages.text("settings.purpose.nameOf", purpose.name()), text -> controller.rename(purpose, text));
        name.show(purpose.name());
        Node field = name.bare();
        field.getStyleClass().add("purpose-entry");
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(index, field, actions(index, purpose));
    }

    private Node actions(int index, Purpose purpose) {
        Button up = Icons.button(
                Feather.ARROW_UP, Messages.text("settings.purpose.up", purpose.name()), () -> controller.move(purpose, -1));
        up.setDisable(index == 0);
        Button down = Icons.button(
                Feather.ARROW_DOWN, Messages.text("settings.purpose.down", purpose.name()),
                () -> controller.move(purpose, 1));
        down.setDisable(index == model.purposes.size() - 1);
        Button remove = Icons.button(
                Feather.TRASH_2, Messages.text("settings.purpose.remove", purpose.name()),
                () -> controller.remove(purpose));
        return new HBox(up, down, remove);
    }
}
