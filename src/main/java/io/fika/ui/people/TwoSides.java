package io.fika.ui.people;

import io.fika.exchange.JoinField;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.text.Messages;
import io.fika.ui.kit.Facts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two entries side by side: what differs is chosen, what is of both comes together. */
final class TwoSides {
    private static final int FACE = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final DuplicatesController controller;
    private final JoinWords words;
    private final Faces faces;

    TwoSides(DuplicatesController controller, JoinWords words, Faces faces) {
        this.controller = controller;
        this.words = words;
        this.faces = faces;
    }

    Node of(DuplicatesModel.Choice choice) {
        var reasons = new VBox(2);
        choice.likeness().reasons().forEach(reason -> reasons.getChildren().add(PersonFacts.wrapped(reason)));
        var root = new VBox(
                heading(Messages.text("people.duplicates.why", choice.likeness().percent())), reasons, sides(choice));
        Facts together = together(choice.joined());
        if (!together.root().getChildren().isEmpty()) {
            root.getChildren().addAll(heading(Messages.text("people.duplicates.together")), together.root());
        }
        root.getStyleClass().add("two-sides");
        return root;
    }

    private Node sides(DuplicatesModel.Choice choice) {
        var grid = new GridPane();
        grid.getStyleClass().add("two-sides-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var side = new ColumnConstraints();
        side.setPercentWidth(40);
        grid.getColumnConstraints().addAll(names, side, side);
        grid.add(head(choice.one()), 1, 0);
        grid.add(head(choice.other()), 2, 0);
        int row = 1;
        for (JoinField field : choice.differing()) {
            var label = new Label(words.name(field));
            label.getStyleClass().add("fact-name");
            var either = new ToggleGroup();
            boolean ofOther = choice.ofOther().contains(field);
            grid.addRow(
                    row++, label, option(field, choice.one(), either, !ofOther, false),
                    option(field, choice.other(), either, ofOther, true));
        }
        return grid;
    }

    private Node head(Contact contact) {
        var name = PersonFacts.wrapped(contact.name().full());
        name.getStyleClass().add("semibold");
        var since = PersonFacts.wrapped(Messages.text("people.duplicates.since", DAY.format(contact.since())));
        since.getStyleClass().addAll("muted", "small");
        var both = new VBox(2, name, since);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        var head = new HBox(12, faces.of(contact, FACE), both);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node option(JoinField field, Contact contact, ToggleGroup either, boolean chosen, boolean other) {
        var option = new RadioButton(words.said(field, contact));
        option.setAccessibleText(words.name(field) + ": " + words.said(field, contact));
        option.setWrapText(true);
        option.setToggleGroup(either);
        option.setSelected(chosen);
        option.setOnAction(event -> controller.onChoose(field, other));
        if (field == JoinField.PHOTO) {
            Node face = faces.of(contact, FACE);
            face.setOnMouseClicked(event -> option.fire());
            var both = new HBox(8, option, face);
            both.setAlignment(Pos.CENTER_LEFT);
            return both;
        }
        return option;
    }

    private Facts together(Contact joined) {
        return new Facts()
                .row(Messages.text("people.card.email"), words.reach(joined, ContactMethod.Kind.EMAIL))
                .row(Messages.text("people.card.phone"), words.reach(joined, ContactMethod.Kind.PHONE))
                .row(Messages.text("people.card.address"), words.reach(joined, ContactMethod.Kind.ADDRESS))
                .row(Messages.text("people.card.link"), words.reach(joined, ContactMethod.Kind.LINK))
                .row(Messages.text("people.form.tags"), words.tags(joined))
                .row(Messages.text("people.form.note"), joined.story().note());
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("semibold");
        return heading;
    }
}
