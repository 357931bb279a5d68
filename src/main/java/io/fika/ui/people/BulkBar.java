package io.fika.ui.people;

import io.fika.people.BulkEdit;
import io.fika.people.Category;
import io.fika.people.Groups;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Trust;
import io.fika.people.TrustWords;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

/** What can be done with the people that are selected in the table, all at once. */
final class BulkBar {
    private static final List<Integer> CADENCES = List.of(21, 30, 60, 90, 120, 180, 365);

    private final StackPane root = new StackPane();
    private final HBox bar = new HBox();
    private final Label count = new Label();
    private final PeopleModel model;
    private final PeopleController controller;
    private final CardLists lists;
    private final Supplier<List<UUID>> chosen;

    BulkBar(PeopleModel model, PeopleController controller, CardLists lists, Supplier<List<UUID>> chosen) {
        this.model = model;
        this.controller = controller;
        this.lists = lists;
        this.chosen = chosen;
        bar.getStyleClass().add("bulk-bar");
        count.setMaxWidth(Double.MAX_VALUE);
        count.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        HBox.setHgrow(count, Priority.ALWAYS);
        var touch = new Button(Messages.text("people.bulk.log"));
        touch.setOnAction(event -> controller.onLog(chosen.get()));
        var remove = new Button(Messages.text("people.bulk.remove"));
        remove.getStyleClass().addAll("button-outlined", "danger");
        remove.setOnAction(event -> prepare(new BulkEdit.Removed()));
        bar.getChildren().addAll(
                count, menu(Messages.text("people.bulk.move"), this::rings),
                menu(Messages.text("people.bulk.category"), this::categories), tag(),
                menu(Messages.text("people.bulk.more"), this::more), touch, remove);
        bar.getChildren().stream().skip(1).forEach(it -> ((Region) it).setMinWidth(Region.USE_PREF_SIZE));
        root.getChildren().addAll(bar, new BulkPreview(model, controller).root());
        model.bulk.subscribe(bulk -> bar.setVisible(bulk.equals(PeopleModel.Bulk.NONE)));
        show(0);
    }

    Node root() {
        return root;
    }

    /** How large the text of the page is, in pixels. */
    ObservableValue<Double> textSize() {
        return count.fontProperty().map(Font::getSize);
    }

    void show(int selected) {
        count.setText(Messages.text("people.bulk.count", selected));
        count.getStyleClass().setAll("label", selected > 0 ? "semibold" : "muted");
        bar.getChildren().stream().filter(node -> !node.equals(count)).forEach(node -> {
            node.setVisible(selected > 0);
            node.setManaged(selected > 0);
        });
        controller.onLeaveIt();
    }

    private void prepare(BulkEdit edit) {
        controller.onPrepare(chosen.get(), edit);
    }

    private Node tag() {
        var field = new TextField();
        field.setPromptText(Messages.text("people.bulk.tag"));
        field.setAccessibleText(Messages.text("people.bulk.tag"));
        field.setPrefColumnCount(9);
        field.setOnAction(event -> {
            if (!field.getText().isBlank()) {
                prepare(new BulkEdit.Tagged(field.getText()));
                field.clear();
            }
        });
        return field;
    }

    private List<MenuItem> rings() {
        List<MenuItem> items = new ArrayList<>();
        for (Ring ring : lists.rings()) {
            items.add(item(ring.name(), new BulkEdit.ToRing(ring)));
        }
        items.add(item(Messages.text("people.ring.none"), new BulkEdit.ToRing(null)));
        return items;
    }

    private List<MenuItem> categories() {
        List<MenuItem> items = new ArrayList<>();
        for (Category category : lists.categories()) {
            items.add(item(category.name(), new BulkEdit.ToCategory(category)));
        }
        return items;
    }

    private List<MenuItem> more() {
        var cadence = new Menu(Messages.text("people.column.cadence"));
        CADENCES.forEach(days -> cadence.getItems().add(
                item(Messages.text("people.column.cadence.days", days), new BulkEdit.EveryDays(days))));
        cadence.getItems().add(item(Messages.text("people.form.cadence.prompt"), new BulkEdit.EveryDays(null)));
        var trust = new Menu(Messages.text("people.facet.trust"));
        for (Trust stage : Trust.values()) {
            trust.getItems().add(item(TrustWords.of(stage), new BulkEdit.Trusted(stage)));
        }
        trust.getItems().add(item(Messages.text("people.facet.trust.none"), new BulkEdit.Trusted(null)));
        var untag = new Menu(Messages.text("people.bulk.untag"));
        for (Tag tag : model.known.get().tags()) {
            untag.getItems().add(item(tag.name(), new BulkEdit.Untagged(tag)));
        }
        var join = new Menu(Messages.text("people.bulk.join"));
        var leave = new Menu(Messages.text("people.bulk.leave"));
        for (Groups.Group group : model.known.get().groups().all()) {
            join.getItems().add(item(group.name(), () -> controller.onJoin(chosen.get(), group)));
            leave.getItems().add(item(group.name(), () -> controller.onLeave(chosen.get(), group)));
        }
        List<MenuItem> items = new ArrayList<>(List.of(
                cadence, item(Messages.text("people.bulk.pause"), new BulkEdit.Paused(true)),
                item(Messages.text("people.card.resume"), new BulkEdit.Paused(false)), trust));
        List.of(untag, join, leave).stream().filter(menu -> !menu.getItems().isEmpty()).forEach(items::add);
        return items;
    }

    private static MenuButton menu(String name, Supplier<List<MenuItem>> items) {
        var menu = new MenuButton(name);
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        menu.getItems().add(new MenuItem()); // one, or it would not open
        return menu;
    }

    private MenuItem item(String name, BulkEdit edit) {
        return item(name, () -> prepare(edit));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
