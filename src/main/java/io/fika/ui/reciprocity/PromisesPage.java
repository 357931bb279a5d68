package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the user owes and what is owed to the user, what is overdue first; and where a promise is noted. */
final class PromisesPage {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final VBox root = new VBox();
    private final PromiseController controller;
    private final WhoField who;
    private final ToggleGroup by;
    private final TextField text = new TextField();
    private final TextField due = new TextField();

    PromisesPage(ReciprocityModel model, PromiseLine line, FavourController people) {
        controller = line.controller();
        who = new WhoField(Messages.text("reciprocity.ui.promise.who"), people::find, text::requestFocus);
        HBox ways = new HBox();
        by = Rows.choice(ways, List.of(Messages.text("reciprocity.ui.iOwe"), Messages.text("reciprocity.ui.theyOwe")));
        text.setPromptText(Messages.text("reciprocity.ui.promise.what"));
        text.setAccessibleText(Messages.text("reciprocity.ui.promise.what"));
        due.setPromptText(Messages.text("reciprocity.ui.promise.due"));
        due.setAccessibleText(Messages.text("reciprocity.ui.promise.due"));
        due.setPrefColumnCount(8);
        text.setOnAction(event -> save());
        due.setOnAction(event -> save());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button note = Rows.button(Messages.text("reciprocity.ui.note"), this::save);
        note.getStyleClass().add("accent");
        HBox row = new HBox(ways, who.root(), text, due, note);
        row.getStyleClass().addAll("tile", "give-composer");
        HBox both = new HBox(
                part(Messages.text("reciprocity.ui.owe"), Messages.text("reciprocity.ui.nothingOwed"), model.mine, line),
                part(Messages.text("reciprocity.ui.owed"), Messages.text("reciprocity.ui.nothingOwedToMe"), model.theirs, line));
        both.getStyleClass().add("give-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getStyleClass().add("give-page");
        root.getChildren().addAll(row, both, Rows.muted(Messages.text("reciprocity.ui.promise.keys")));
    }

    Node root() {
        return root;
    }

    private static Node part(
            String heading, String nothing, ObservableList<ReciprocityModel.Whose<Promise>> items, PromiseLine line) {
        ListView<ReciprocityModel.Whose<Promise>> list = Rows.list(items, heading, nothing, line::line);
        line.keys(list);
        VBox part = HelpPage.counted(heading, list, items).root();
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private void save() {
        Contact contact = who.chosen().get();
        Optional<LocalDate> day = controller.day(due.getText());
        boolean wrong = day.isEmpty() && !due.getText().isBlank();
        due.pseudoClassStateChanged(WRONG, wrong);
        if (contact == null) {
            who.missing();
        } else if (text.getText().isBlank()) {
            text.requestFocus();
        } else if (wrong) {
            due.requestFocus();
        } else {
            controller.add(contact, Rows.chosen(by) == 0 ? By.ME : By.THEM, text.getText(), day.orElse(null), () -> {
                text.clear();
                due.clear();
                who.show(null);
                who.field().requestFocus();
            });
        }
    }
}
