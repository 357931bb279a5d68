package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Story;
import io.fika.people.Work;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one person, somebody new or somebody known. */
final class PersonForm {
    private final VBox root = new VBox();
    private final CardModel.Face.Edit face;
    private final CardController controller;
    private final TextField name = new TextField();
    private final TextField sounds = new TextField();
    private final TextField organisation = new TextField();
    private final TextField role = new TextField();
    private final TextArea emails = area(2);
    private final TextArea phones = area(2);
    private final Choice<Category> category;
    private final Choice<Ring> ring;
    private final TextField cadence = new TextField();
    private final CheckBox paused = new CheckBox(Messages.text("people.form.paused"));
    private final TextField birthday = new TextField();
    private final TextField tags = new TextField();
    private final TextArea howMet = area(2);
    private final TextArea opener = area(2);
    private final TextArea leaveOut = area(2);
    private final TextArea note = area(4);
    private final WishGrid wishes;
    private final Field nameField = new Field(Messages.text("people.form.name"), name);
    private final Field emailField = new Field(Messages.text("people.form.emails"), emails);
    private final Field cadenceField = new Field(Messages.text("people.form.cadence"), cadence);
    private final Field birthdayField = new Field(Messages.text("people.form.birthday"), birthday);

    PersonForm(CardModel.Face.Edit face, CardLists lists, CardController controller) {
        this.face = face;
        this.controller = controller;
        category = new Choice<>(lists.categories(), Category::name, Messages.text("people.form.none"));
        ring = new Choice<>(lists.rings(), Ring::name, Messages.text("people.ring.none"));
        wishes = new WishGrid(face.card().map(card -> card.contact().wishes()).orElse(CoffeeWishes.NONE));
        birthday.setPromptText("1980-05-03");
        cadence.setPromptText(Messages.text("people.form.cadence.prompt"));
        tags.setPromptText(Messages.text("people.form.tags.prompt"));
        face.card().ifPresent(card -> fill(card, lists));
        root.getStyleClass().addAll("person-pane", "form");
        root.getChildren().addAll(heading(), main(), more(), buttons());
        root.addEventHandler(KeyEvent.KEY_PRESSED, new FormKeys(this::save, controller::onCancel));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                name.requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }

    private void fill(Card card, CardLists lists) {
        PersonDraft draft = PersonDraft.of(card.contact(), card.tags());
        name.setText(draft.name());
        sounds.setText(draft.sounds());
        organisation.setText(draft.work().organisation());
        role.setText(draft.work().role());
        emails.setText(draft.emails());
        phones.setText(draft.phones());
        category.choose(chosen(lists.categories().stream().filter(it -> it.id().equals(draft.category())).findFirst()));
        ring.choose(chosen(lists.rings().stream().filter(it -> it.id().equals(draft.ring())).findFirst()));
        cadence.setText(draft.cadence());
        paused.setSelected(draft.paused());
        birthday.setText(draft.birthday());
        tags.setText(draft.tags());
        howMet.setText(draft.story().howMet());
        opener.setText(draft.story().opener());
        leaveOut.setText(draft.story().leaveOut());
        note.setText(draft.story().note());
    }

    private static <T> @Nullable T chosen(Optional<T> found) {
        return found.orElse(null);
    }

    private Node heading() {
        var heading = new Label(face.card().isPresent()
                ? Messages.text("people.form.edit")
                : Messages.text("people.form.new"));
        heading.getStyleClass().add("title");
        return heading;
    }

    private Node main() {
        return new VBox(
                12,
                nameField.root(),
                pair(
                        new Field(Messages.text("people.form.role"), role),
                        new Field(Messages.text("people.form.organisation"), organisation)),
                pair(
                        new Field(Messages.text("people.form.category"), category.box()),
                        new Field(Messages.text("people.form.ring"), ring.box())),
                emailField.root(),
                new Field(Messages.text("people.form.phones"), phones).root(),
                new Field(Messages.text("people.form.howMet"), howMet).root(),
                new Field(Messages.text("people.form.note"), note).root());
    }

    private Node more() {
        var content = new VBox(
                12,
                pair(cadenceField, new Field(Messages.text("people.form.rest"), paused)),
                pair(new Field(Messages.text("people.form.sounds"), sounds), birthdayField),
                new Field(Messages.text("people.form.tags"), tags).root(),
                new Field(Messages.text("people.form.opener"), opener).root(),
                new Field(Messages.text("people.form.leaveOut"), leaveOut).root(),
                wishes.root());
        var pane = new TitledPane(Messages.text("people.form.more"), content);
        pane.setExpanded(face.card().isPresent());
        pane.setAnimated(false);
        return pane;
    }

    private Node buttons() {
        var save = new Button(face.card().isPresent()
                ? Messages.text("people.form.save")
                : Messages.text("people.form.add"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        var cancel = new Button(Messages.text("people.form.cancel"));
        cancel.setOnAction(event -> controller.onCancel());
        return new HBox(8, save, cancel);
    }

    private void save() {
        PersonDraft draft = draft();
        List<PersonDraft.Problem> problems = draft.problems();
        say(nameField, problems, PersonDraft.Problem.NO_NAME);
        say(emailField, problems, PersonDraft.Problem.BAD_EMAIL);
        say(cadenceField, problems, PersonDraft.Problem.BAD_CADENCE);
        say(birthdayField, problems, PersonDraft.Problem.BAD_BIRTHDAY);
        if (problems.isEmpty()) {
            controller.onSave(face, draft);
        }
    }

    private static void say(Field field, List<PersonDraft.Problem> problems, PersonDraft.Problem problem) {
        field.problem(problems.contains(problem) ? CardController.sentence(problem) : "");
    }

    private PersonDraft draft() {
        Story before = face.card().map(Card::contact).map(Contact::story).orElse(Story.NONE);
        Work work = face.card().map(Card::contact).map(Contact::work).orElse(Work.NONE);
        UUID categoryId = Optional.ofNullable(category.value()).map(Category::id).orElse(null);
        UUID ringId = Optional.ofNullable(ring.value()).map(Ring::id).orElse(null);
        return new PersonDraft(
                name.getText(),
                sounds.getText(),
                new Work(organisation.getText().strip(), work.department(), role.getText().strip(), work.from()),
                emails.getText(),
                phones.getText(),
                categoryId,
                ringId,
                cadence.getText(),
                paused.isSelected(),
                birthday.getText(),
                new Story(
                        howMet.getText().strip(), before.through(), opener.getText().strip(),
                        leaveOut.getText().strip(), note.getText().strip()),
                tags.getText(),
                wishes.wishes());
    }

    private static Node pair(Field one, Field other) {
        HBox.setHgrow(one.root(), Priority.ALWAYS);
        HBox.setHgrow(other.root(), Priority.ALWAYS);
        var pair = new HBox(12, one.root(), other.root());
        pair.getStyleClass().add("pair");
        return pair;
    }

    private static TextArea area(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }
}
