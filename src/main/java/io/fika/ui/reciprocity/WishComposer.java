package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a need or an offer is written; as one types, it says who answers it. */
final class WishComposer {
    private final ReciprocityController controller;
    private final VBox root = new VBox();
    private final WhoField who;
    private final ToggleGroup kind;
    private final TextField text = new TextField();

    WishComposer(ReciprocityModel model, ReciprocityController controller, PairLine pairs) {
        this.controller = controller;
        who = new WhoField(Messages.text("reciprocity.ui.who"), controller::find, text::requestFocus);
        HBox kinds = new HBox();
        kind = Rows.choice(kinds, List.of(
                Messages.text("reciprocity.ui.looksForIt"), Messages.text("reciprocity.ui.canGive")));
        text.setPromptText(Messages.text("reciprocity.ui.wish"));
        text.setAccessibleText(Messages.text("reciprocity.ui.wish"));
        text.setOnAction(event -> save());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button note = Rows.button(Messages.text("reciprocity.ui.note"), this::save);
        note.getStyleClass().add("accent");
        HBox row = new HBox(who.root(), kinds, text, note);
        row.getStyleClass().add("give-composer");
        Label words = new Label();
        words.getStyleClass().add("medium");
        words.setGraphic(Icons.of(Feather.USERS));
        words.textProperty().bind(model.liveWords);
        words.visibleProperty().bind(model.liveWords.isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        VBox found = new VBox();
        found.getStyleClass().add("give-live");
        model.live.addListener((ListChangeListener<ReciprocityModel.Pair>) change ->
                found.getChildren().setAll(model.live.stream().map(pairs::live).toList()));
        found.managedProperty().bind(found.visibleProperty());
        found.visibleProperty().bind(model.liveWords.isNotEmpty());
        root.getStyleClass().addAll("tile", "give-note");
        root.getChildren().addAll(row, words, found);
        text.textProperty().subscribe(typed -> typed());
        who.chosen().subscribe(chosen -> typed());
        kind.selectedToggleProperty().subscribe(chosen -> typed());
    }

    Node root() {
        return root;
    }

    /** Begins to write for somebody; without a contact, for the user. */
    void begin(@Nullable Contact contact) {
        who.show(contact);
        text.requestFocus();
    }

    private void typed() {
        controller.typed(isNeed(), who.chosen().get(), text.getText());
    }

    private boolean isNeed() {
        return Rows.chosen(kind) == 0;
    }

    private void save() {
        if (who.isWrong()) {
            who.field().requestFocus();
        } else if (text.getText().isBlank()) {
            text.requestFocus();
        } else {
            controller.note(isNeed(), who.chosen().get(), text.getText(), text::clear);
        }
    }
}
