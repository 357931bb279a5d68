package io.fika.ui.people;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.TouchKind;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.text.TypedDays;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Tabbing;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The form of a touch: with whom, what, when, who started it, and a note. Enter takes the person whose name was begun,
 * and once there is somebody and nothing more is typed it logs the touch.
 */
final class TouchForm {
    private final VBox root = new VBox();
    private final CardModel.Face.Log face;
    private final CardController controller;
    private final TextField who = new TextField();
    private final ChosenPeople with;
    private final Suggestions suggestions;
    private final LetterChoice<TouchKind> kind = TouchChoices.kinds();
    private final LetterChoice<By> by = TouchChoices.starters();
    private final TextField day = new TextField();
    private final Label dayRead = new Label();
    private final TextArea note = new TextArea();
    private final Field whoField;
    private final Field dayField;
    private final DraftForm draft;

    TouchForm(CardModel.Face.Log face, CardController controller) {
        this.face = face;
        this.controller = controller;
        who.setPromptText(Messages.text("people.log.who.prompt"));
        who.setAccessibleText(Messages.text("people.log.who"));
        with = new ChosenPeople(who::requestFocus);
        known(face).forEach(with::add);
        suggestions = new Suggestions(who, typed -> controller.names().beginning(typed, with.ids()), this::take);
        whoField = new Field(Messages.text("people.log.who"), new VBox(4, with.root(), who, suggestions.root()));
        day.setText(Messages.text("people.log.today"));
        day.setPromptText(Messages.text("people.log.day.prompt"));
        day.textProperty().subscribe(text -> readDay());
        dayRead.getStyleClass().addAll("muted", "small");
        dayField = new Field(Messages.text("people.log.day"), day);
        note.setPrefRowCount(3);
        note.setWrapText(true);
        Tabbing.leave(note);
        who.setOnAction(event -> save());
        day.setOnAction(event -> save());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::onNoteKey);
        draft = controller.bench().drafts().form(face.card().map(id -> CardController.TOUCH + "/" + id)
                .orElse(CardController.TOUCH));
        draft.text("who", who.textProperty())
                .value("with", with.chosen(), ChosenPeople::text, text -> ChosenPeople.read(text, controller.reader().set()))
                .value("kind", kind.chosen(), TouchKind::name, TouchKind::valueOf)
                .value("by", by.chosen(), By::name, By::valueOf)
                .text("day", day.textProperty())
                .text("note", note.textProperty());
        lay();
        draft.open();
        known(face).forEach(with::add); // of what was kept nobody is taken off who is asked for now
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onLetter);
        root.addEventHandler(KeyEvent.KEY_PRESSED, new FormKeys(this::save, this::cancel));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                (with.ids().isEmpty() ? who : note).requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }

    private void lay() {
        var heading = new Label(Messages.text("people.log.title"));
        heading.getStyleClass().add("title");
        var save = new Button(Messages.text("people.log.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        var cancel = new Button(Messages.text("people.form.cancel"));
        cancel.setOnAction(event -> cancel());
        var keys = new Label(Messages.text("people.log.keys"));
        keys.getStyleClass().addAll("muted", "small");
        keys.setWrapText(true);
        root.getStyleClass().addAll("person-pane", "form");
        root.getChildren().addAll(
                heading,
                draft.bar(),
                whoField.root(),
                new Field(Messages.text("people.log.kind"), kind.root()).root(),
                new VBox(4, dayField.root(), dayRead),
                new Field(Messages.text("people.log.by"), by.root()).root(),
                new Field(Messages.text("people.log.note"), note).root(),
                new HBox(8, save, cancel),
                keys);
    }

    private Stream<Contact> known(CardModel.Face.Log log) {
        return log.people().stream().flatMap(id -> controller.reader().set().find(Contact.class, id).stream());
    }

    private void take(Contact person) {
        with.add(person);
        who.clear();
    }

    /** Alt and a letter chooses from anywhere in the form. */
    private void onLetter(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown()
                && (kind.choose(event.getCode()) || by.choose(event.getCode()))) {
            event.consume();
        }
    }

    /** Enter logs the touch from the note as well; with Shift it begins another line. */
    private void onNoteKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown()) {
            note.replaceSelection("\n");
        } else {
            save();
        }
        event.consume();
    }

    private Optional<LocalDate> typedDay() {
        return new TypedDays(controller.today(), Locale.getDefault(Locale.Category.FORMAT), true).day(day.getText());
    }

    private void readDay() {
        dayRead.setText(typedDay()
                .filter(read -> !read.equals(controller.today()))
                .map(read -> Messages.text(
                        "people.log.day.read",
                        read.getDayOfWeek().getDisplayName(
                                TextStyle.FULL, Locale.getDefault(Locale.Category.DISPLAY)),
                        Days.of(read, controller.today())))
                .orElse(""));
        dayRead.setVisible(!dayRead.getText().isEmpty());
        dayRead.setManaged(!dayRead.getText().isEmpty());
    }

    private void cancel() {
        draft.done();
        controller.onCancel();
    }

    private void save() {
        if (!who.getText().isBlank()) {
            controller.names().find(who.getText(), new UUID(0, 0))
                    .flatMap(id -> controller.reader().set().find(Contact.class, id))
                    .ifPresent(this::take);
        }
        boolean unknown = !who.getText().isBlank();
        var touch = new TouchDraft(
                with.ids(), Optional.ofNullable(kind.chosen().get()).orElse(TouchKind.COFFEE), typedDay().orElse(null),
                by.chosen().get(), note.getText());
        List<TouchDraft.Problem> problems = touch.problems(controller.today());
        whoField.problem(unknown
                ? Messages.text("people.problem.who", who.getText().strip())
                : problems.contains(TouchDraft.Problem.NOBODY)
                        ? CardController.sentence(TouchDraft.Problem.NOBODY) : "");
        dayField.problem(problems.stream()
                .filter(problem -> problem != TouchDraft.Problem.NOBODY)
                .findFirst()
                .map(CardController::sentence)
                .orElse(""));
        if (problems.isEmpty() && !unknown) {
            controller.onSaveTouch(face, touch, draft::done);
        }
    }
}
