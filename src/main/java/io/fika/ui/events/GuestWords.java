package io.fika.ui.events;

import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What one wants of somebody there: goal, opening question, what to remember. Stored when the cursor leaves a field. */
final class GuestWords {
    private final VBox root = new VBox();
    private final Label name = new Label();
    private final TextField goal = new TextField();
    private final TextField question = new TextField();
    private final TextField note = new TextField();
    private final GuestsController controller;
    private @Nullable GuestRow shown;

    GuestWords(EventsModel model, GuestsController controller) {
        this.controller = controller;
        name.getStyleClass().add("section-heading");
        goal.setPromptText(Messages.text("events.ui.goalPrompt"));
        note.setPromptText(Messages.text("events.ui.notePrompt"));
        FormGrid grid = new FormGrid();
        grid.row(
                new Field(Messages.text("events.ui.goal"), goal).root(),
                new Field(Messages.text("events.ui.question"), question).root(),
                new Field(Messages.text("events.ui.note"), note).root());
        root.getChildren().addAll(name, grid.root());
        root.getStyleClass().add("guest-words");
        for (TextField field : new TextField[] {goal, question, note}) {
            field.setOnAction(event -> save());
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    save();
                }
            });
        }
        model.guest.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    /** Puts the cursor into the first field. */
    void enter() {
        goal.requestFocus();
    }

    private void show(@Nullable GuestRow row) {
        GuestRow before = shown;
        UUID was = before == null ? null : before.attendance().id();
        shown = row;
        root.setVisible(row != null);
        root.setManaged(row != null);
        if (row == null) {
            return;
        }
        boolean other = !row.attendance().id().equals(was);
        name.setText(Messages.text("events.ui.forWhom", row.name().full()));
        fill(goal, row.attendance().goal(), other);
        fill(question, row.attendance().question(), other);
        fill(note, row.attendance().note(), other);
        question.setPromptText(row.contact() == null || row.contact().story().opener().isBlank()
                ? Messages.text("events.ui.questionPrompt")
                : row.contact().story().opener());
    }

    private static void fill(TextField field, String text, boolean other) {
        if (other || !field.isFocused()) {
            field.setText(text);
        }
    }

    private void save() {
        GuestRow row = shown;
        if (row != null) {
            controller.words(row, goal.getText(), question.getText(), note.getText());
        }
    }
}
