package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.ScreenTitle;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The screen of people: search and filters, the table, and what can be done with those selected. */
final class PeopleView {
    private final PeopleModel model;
    private final ScreenTitle title = new ScreenTitle(Messages.text("people.title"));
    private final StackPane root = new StackPane();
    private final PeopleTable table;

    PeopleView(PeopleModel model, PeopleController controller, CardLists lists, PeopleFeature.Doors doors) {
        this.model = model;
        var bulk = new BulkBar(model, controller, lists, this::chosen);
        table = new PeopleTable(model, controller, bulk::show);
        bulk.textSize().subscribe(table::enlarge);
        var page = new VBox(new FilterBar(model, controller, this::enter).root(), table.root(), bulk.root());
        page.getStyleClass().add("people-page");
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        Node empty = new EmptyState(
                        Feather.USERS,
                        Messages.text("people.empty.title"),
                        Messages.text("people.empty.text"),
                        button(Messages.text("people.import"), doors.importPeople()),
                        button(Messages.text("people.add"), doors.addPerson()))
                .root();
        root.getChildren().addAll(page, empty);
        model.total().subscribe(total -> {
            page.setVisible(total.intValue() > 0);
            empty.setVisible(total.intValue() == 0);
            detail();
        });
        model.rows().addListener((ListChangeListener<PersonRow>) change -> detail());
    }

    Screen screen(PeopleFeature.Doors doors) {
        var add = button(Messages.text("people.add"), doors.addPerson());
        add.getStyleClass().add("accent");
        var duplicates = button(Messages.text("people.duplicates.title"), doors.findDuplicates());
        var actions = new HBox(8, duplicates, button(Messages.text("people.import"), doors.importPeople()), add);
        actions.setAlignment(Pos.CENTER_RIGHT);
        return new Screen(title.root(), actions, root);
    }

    private void detail() {
        int shown = model.rows().size();
        int total = model.total().get();
        title.detail(shown == total
                ? Messages.text("people.detail", total)
                : Messages.text("people.detail.some", shown, total));
    }

    private List<UUID> chosen() {
        return table.chosen();
    }

    // from the search into what it found
    private void enter() {
        if (!model.rows().isEmpty()) {
            table.root().requestFocus();
            table.root().getSelectionModel().clearAndSelect(0);
        }
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(event -> action.run());
        return button;
    }
}
