package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** What can be done with the people that are selected in the table, all at once. */
final class BulkBar {
    private final HBox root = new HBox();
    private final Label count = new Label();
    private final PeopleController controller;
    private final Supplier<List<UUID>> chosen;

    /** @param log opens the form for a touch with several people */
    BulkBar(PeopleController controller, CardLists lists, Supplier<List<UUID>> chosen, Consumer<List<UUID>> log) {
        this.controller = controller;
        this.chosen = chosen;
        root.getStyleClass().add("bulk-bar");
        count.getStyleClass().add("semibold");
        var move = new MenuButton(Messages.text("people.bulk.move"));
        move.setOnShowing(event -> move.getItems().setAll(rings(lists)));
        var category = new MenuButton(Messages.text("people.bulk.category"));
        category.setOnShowing(event -> category.getItems().setAll(categories(lists)));
        // an item each, or the menu would not open
        move.getItems().add(new MenuItem());
        category.getItems().add(new MenuItem());
        var touch = new Button(Messages.text("people.bulk.log"));
        touch.setOnAction(event -> log.accept(chosen.get()));
        var remove = new Button(Messages.text("people.bulk.remove"));
        remove.getStyleClass().addAll("button-outlined", "danger");
        remove.setOnAction(event -> controller.onRemove(chosen.get()));
        root.getChildren().addAll(count, move, category, tag(), touch, remove);
        show(0);
    }

    Node root() {
        return root;
    }

    void show(int selected) {
        count.setText(Messages.text("people.bulk.count", selected));
        root.getChildren().stream().filter(node -> !node.equals(count)).forEach(node -> node.setVisible(selected > 0));
    }

    private Node tag() {
        var field = new TextField();
        field.setPromptText(Messages.text("people.bulk.tag"));
        field.setAccessibleText(Messages.text("people.bulk.tag"));
        field.setPrefColumnCount(10);
        field.setOnAction(event -> {
            controller.onTag(chosen.get(), field.getText());
            field.clear();
        });
        return field;
    }

    private List<MenuItem> rings(CardLists lists) {
        var tray = new MenuItem(Messages.text("people.ring.none"));
        tray.setOnAction(event -> controller.onToTray(chosen.get()));
        List<MenuItem> items = new ArrayList<>(lists.rings().stream().map(this::item).toList());
        items.add(tray);
        return items;
    }

    private MenuItem item(Ring ring) {
        var item = new MenuItem(ring.name());
        item.setOnAction(event -> controller.onMove(chosen.get(), ring));
        return item;
    }

    private List<MenuItem> categories(CardLists lists) {
        return lists.categories().stream().map(this::item).toList();
    }

    private MenuItem item(Category category) {
        var item = new MenuItem(category.name());
        item.setOnAction(event -> controller.onCategory(chosen.get(), category));
        return item;
    }
}
