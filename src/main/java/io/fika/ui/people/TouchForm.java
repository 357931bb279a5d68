package io.fika.ui.people;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.TouchKind;
import io.fika.people.TouchWords;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of a touch: with whom, what, when, who started it, and a note. */
final class TouchForm {
    private static final int SUGGESTIONS = 5;

    private final VBox root = new VBox();
    private final CardModel.Face.Log face;
    private final CardController controller;
    private final List<Contact> everybody;
    private final List<Contact> with = new ArrayList<>();
    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField who = new TextField();
    private final ListView<Contact> suggestions = new ListView<>();
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup starters = new ToggleGroup();
    private final DatePicker day = new DatePicker();
    private final TextArea note = new TextArea();
    private final Field whoField = new Field(Messages.text("people.log.who"), new VBox(4, chips, who, suggestions));
    private final Field dayField = new Field(Messages.text("people.log.day"), day);

    TouchForm(CardModel.Face.Log face, CardController controller) {
        this.face = face;
        this.controller = controller;
        everybody = controller.everybody();
        everybody.stream().filter(contact -> face.people().contains(contact.id())).forEach(with::add);
        var heading = new Label(Messages.text("people.log.title"));
        heading.getStyleClass().add("title");
        who.setPromptText(Messages.text("people.log.who.prompt"));
        who.setAccessibleText(Messages.text("people.log.who"));
        who.textProperty().subscribe(text -> suggest());
        who.setOnAction(event -> suggestions.getItems().stream().findFirst().ifPresent(this::add));
        suggestions.setCellFactory(view -> new Suggestion());
        suggestions.getStyleClass().add("suggestions");
        suggestions.setAccessibleText(Messages.text("people.log.who"));
        day.setValue(controller.today());
        day.setMaxWidth(Double.MAX_VALUE);
        note.setPrefRowCount(4);
        note.setWrapText(true);
        var save = new Button(Messages.text("people.log.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        var cancel = new Button(Messages.text("people.form.cancel"));
        cancel.setOnAction(event -> controller.onCancel());
        root.getStyleClass().addAll("person-pane", "form");
        root.getChildren().addAll(
                heading,
                whoField.root(),
                new Field(Messages.text("people.log.kind"), kinds()).root(),
                dayField.root(),
                new Field(Messages.text("people.log.by"), starters()).root(),
                new Field(Messages.text("people.log.note"), note).root(),
                new HBox(8, save, cancel));
        root.addEventHandler(KeyEvent.KEY_PRESSED, new FormKeys(this::save, controller::onCancel));
        showChips();
        suggest();
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                (with.isEmpty() ? who : note).requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }

    private Node kinds() {
        var row = new FlowPane(4, 4);
        for (TouchKind kind : TouchKind.values()) {
            row.getChildren().add(toggle(TouchWords.of(kind), kind, kinds));
        }
        kinds.selectToggle(kinds.getToggles().getFirst());
        return row;
    }

    private Node starters() {
        var row = new FlowPane(4, 4);
        row.getChildren().addAll(
                toggle(Messages.text("people.log.by.me"), By.ME, starters),
                toggle(Messages.text("people.log.by.them"), By.THEM, starters));
        return row;
    }

    private static ToggleButton toggle(String name, Object value, ToggleGroup group) {
        var toggle = new ToggleButton(name);
        toggle.setUserData(value);
        toggle.setToggleGroup(group);
        return toggle;
    }

    private void suggest() {
        String typed = Folded.of(who.getText());
        List<Contact> found = typed.isEmpty()
                ? List.of()
                : everybody.stream()
                        .filter(contact -> !with.contains(contact) && Folded.of(contact.name().full()).contains(typed))
                        .sorted(Comparator.comparing(contact -> contact.name().full()))
                        .limit(SUGGESTIONS)
                        .toList();
        suggestions.getItems().setAll(found);
        suggestions.setPrefHeight(suggestions.getFixedCellSize() * found.size() + 2);
        suggestions.setVisible(!found.isEmpty());
        suggestions.setManaged(!found.isEmpty());
    }

    private void add(Contact contact) {
        with.add(contact);
        who.clear();
        showChips();
        who.requestFocus();
    }

    private void showChips() {
        chips.getChildren().clear();
        for (Contact contact : with) {
            var chip = new Button(Messages.text("people.log.chip", contact.name().full()));
            chip.setAccessibleText(Messages.text("people.log.chip.remove", contact.name().full()));
            chip.getStyleClass().addAll("small", "chip");
            chip.setOnAction(event -> {
                with.remove(contact);
                showChips();
                suggest();
            });
            chips.getChildren().add(chip);
        }
    }

    private void save() {
        var by = starters.getSelectedToggle() == null ? null : (By) starters.getSelectedToggle().getUserData();
        var kind = kinds.getSelectedToggle() == null
                ? TouchKind.COFFEE
                : (TouchKind) kinds.getSelectedToggle().getUserData();
        List<UUID> people = with.stream().map(Contact::id).toList();
        var draft = new TouchDraft(people, kind, day.getValue(), by, note.getText());
        List<TouchDraft.Problem> problems = draft.problems(controller.today());
        whoField.problem(problems.contains(TouchDraft.Problem.NOBODY)
                ? CardController.sentence(TouchDraft.Problem.NOBODY) : "");
        dayField.problem(problems.stream()
                .filter(problem -> problem != TouchDraft.Problem.NOBODY)
                .findFirst()
                .map(CardController::sentence)
                .orElse(""));
        if (problems.isEmpty()) {
            controller.onSaveTouch(face, draft);
        }
    }

    /** Somebody whose name goes on as it was begun. */
    private final class Suggestion extends ListCell<Contact> {
        private Suggestion() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    add(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Contact contact, boolean empty) {
            super.updateItem(contact, empty);
            setText(contact == null ? null : contact.name().full());
        }
    }
}
