package io.fika.ui.insights;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who is behind what was pressed, with a way to each card. Not there until something is. */
final class PeoplePane {
    private final VBox root = new VBox();

    PeoplePane(InsightsModel model, InsightsController controller, WorkingSet set) {
        var title = new Label();
        title.getStyleClass().add("semibold");
        title.textProperty().bind(model.behind);
        title.setWrapText(true);
        var count = new Label();
        count.getStyleClass().addAll("small", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("insights.behind", model.people.size()), model.people));
        var words = new VBox(title, count);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(words, Icons.button(Feather.X, Messages.text("insights.behind.close"), controller::closePeople));
        head.getStyleClass().add("behind-head");
        var list = new ListView<>(model.people);
        list.getStyleClass().add("behind-list");
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(view -> new PersonCell(set, controller));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnKeyPressed(event -> {
            Contact person = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && person != null) {
                event.consume();
                controller.open(person);
            }
        });
        root.getStyleClass().addAll("panel", "behind");
        root.getChildren().addAll(head, list);
        root.setMinWidth(Region.USE_PREF_SIZE);
        // before the list, which takes the key for itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.closePeople();
            }
        });
        root.visibleProperty().bind(model.behind.isNotEmpty());
        root.managedProperty().bind(root.visibleProperty());
        model.behind.subscribe(what -> {
            if (!what.isEmpty()) {
                list.getSelectionModel().selectFirst();
                list.scrollTo(0);
                list.requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }
}
