package io.fika.ui.events;

import io.fika.events.Met;
import io.fika.people.By;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was heard of one person and promised, each line stored by Enter or when the cursor leaves it. */
final class DebriefPane {
    private static final List<Met> MARKS = List.of(Met.MET, Met.NEW, Met.SOLID, Met.MISSED);

    private final DebriefController controller;
    private final ScrollPane root = new ScrollPane();
    private final VBox content = new VBox();
    private final Label name = new Label();
    private final Label work = new Label();
    private final Button card;
    private final Map<Met, ToggleButton> marks = new EnumMap<>(Met.class);
    private final VBox noted = new VBox();
    private final VBox told = new VBox();
    private final Label first = new Label(Messages.text("events.ui.debrief.markFirst"));
    private final TextField seeks = new TextField();
    private final TextField gives = new TextField();
    private final TextField mine = new TextField();
    private final TextField theirs = new TextField();
    private final TextField note = new TextField();
    private @Nullable GuestRow shown;

    /** @param back gives the cursor to the list again */
    DebriefPane(DebriefModel model, DebriefController controller, Runnable back) {
        this.controller = controller;
        name.getStyleClass().add("event-name");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        work.getStyleClass().add("muted");
        work.setWrapText(true);
        card = Icons.button(Feather.USER, Messages.text("events.ui.openContact"), () -> {
            if (shown != null) {
                controller.open(shown);
            }
        });
        HBox head = new HBox(name, card);
        head.getStyleClass().add("guest-row");
        FlowPane pills = new FlowPane();
        pills.getStyleClass().add("met-pills");
        MARKS.forEach(met -> pills.getChildren().add(mark(met)));
        first.setWrapText(true);
        first.getStyleClass().add("muted");
        noted.getStyleClass().add("debrief-noted");
        told.getStyleClass().add("debrief-told");
        told.getChildren().setAll(
                entry(Messages.text("events.ui.debrief.seeks"), seeks, null, controller::looksFor),
                entry(Messages.text("events.ui.debrief.gives"), gives, null, controller::gives),
                promise(Messages.text("events.ui.debrief.mine"), By.ME, mine),
                promise(Messages.text("events.ui.debrief.theirs"), By.THEM, theirs),
                noted);
        note.setPromptText(Messages.text("events.ui.debrief.note"));
        note.setAccessibleText(Messages.text("events.ui.debrief.note"));
        stored(note, text -> controller.note(text), false);
        content.getStyleClass().add("debrief-pane");
        content.getChildren().setAll(new VBox(head, work), pills, first, told, note);
        content.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        root.setContent(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("event-scroll", "debrief-side");
        model.chosen.subscribe(this::show);
        model.noted.subscribe(lines -> noted.getChildren().setAll(lines.stream().map(DebriefPane::line).toList()));
    }

    Node root() {
        return root;
    }

    /** Puts the cursor where one says what was heard. */
    void enter() {
        (told.isVisible() ? seeks : note).requestFocus();
    }

    private Node mark(Met met) {
        ToggleButton button = new ToggleButton(EventWords.met(met));
        button.getStyleClass().addAll("met-pill", EventWords.style(met));
        button.setOnAction(event -> {
            if (shown != null) {
                controller.mark(shown, met);
            }
        });
        marks.put(met, button);
        return button;
    }

    private Node promise(String prompt, By by, TextField field) {
        DatePicker due = new DatePicker(controller.followUp());
        due.setPrefWidth(130);
        due.setMinWidth(130);
        due.setAccessibleText(Messages.text("events.ui.debrief.due"));
        return entry(prompt, field, due, text -> controller.promised(by, text, due.getValue()));
    }

    private Node entry(String prompt, TextField field, @Nullable DatePicker due, Consumer<String> store) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        stored(field, store, true);
        HBox row = new HBox(field);
        row.getStyleClass().add("guest-tools");
        if (due != null) {
            row.getChildren().add(due);
        }
        return row;
    }

    private static void stored(TextField field, Consumer<String> store, boolean emptied) {
        Runnable keep = () -> {
            String text = field.getText();
            if (emptied) {
                field.clear();
            }
            store.accept(text);
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
    }

    private static Node line(String text) {
        Label label = new Label(text, Icons.of(Feather.CHECK));
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }

    private void show(@Nullable GuestRow row) {
        UUID before = shown == null ? null : shown.attendance().id();
        shown = row;
        content.setVisible(row != null);
        if (row == null) {
            return;
        }
        boolean other = !row.attendance().id().equals(before);
        name.setText(row.name().full());
        work.setText(row.detail());
        work.setManaged(!row.detail().isEmpty());
        card.setVisible(row.contact() != null);
        marks.forEach((met, button) -> button.setSelected(row.attendance().met() == met));
        told.setVisible(row.contact() != null);
        told.setManaged(row.contact() != null);
        first.setVisible(row.contact() == null);
        first.setManaged(row.contact() == null);
        if (other) {
            List.of(seeks, gives, mine, theirs).forEach(TextField::clear);
        }
        if (other || !note.isFocused()) {
            note.setText(row.attendance().note());
        }
    }
}
