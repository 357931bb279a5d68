package io.fika.ui.people;

import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Section;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of one person, to be read. */
final class PersonPane {
    private static final double FACE = 60;

    private final VBox root = new VBox();
    private final Card card;
    private final CardController controller;

    PersonPane(Card card, CardController controller, Photos photos) {
        this.card = card;
        this.controller = controller;
        root.getStyleClass().add("person-pane");
        root.getChildren().addAll(head(photos), buttons(), standing());
        add(new PersonFacts(card).sections());
        add(List.of(timeLine()));
    }

    Node root() {
        return root;
    }

    private void add(List<? extends Node> sections) {
        root.getChildren().addAll(sections);
    }

    private Node head(Photos photos) {
        var avatar = new Avatar(FACE);
        avatar.show(card.contact().name(), card.hue());
        String photo = card.contact().photo();
        if (photo != null) {
            photos.find(photo, (int) FACE, avatar::photo);
        }
        var name = new Label(card.contact().name().full());
        name.getStyleClass().addAll("title", "person-name");
        name.setWrapText(true);
        var words = new VBox(name);
        words.getStyleClass().add("person-words");
        String work = CardView.line(card.contact().work());
        if (!work.isEmpty()) {
            words.getChildren().add(muted(work));
        }
        var place = new Label(CardView.place(card), CategoryMark.node(card.shape(), card.hue(), 10));
        place.getStyleClass().addAll("hue-text", "medium");
        var marked = new HBox(place);
        marked.getStyleClass().add(CategoryMark.styleClass(card.hue()));
        words.getChildren().add(marked);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(avatar.root(), words);
        head.getStyleClass().add("person-head");
        return head;
    }

    private Node buttons() {
        var plan = new Button(Messages.text("people.card.plan"));
        plan.getStyleClass().add("accent");
        plan.setOnAction(event -> controller.onPlan(card));
        var log = new Button(Messages.text("people.card.log"));
        log.setOnAction(event -> controller.onLogHere());
        var edit = new Button(Messages.text("people.card.edit"));
        edit.setOnAction(event -> controller.onEdit(card));
        var print = new MenuItem(Messages.text("people.card.print"));
        print.setOnAction(event -> controller.onPrint(card));
        var pause = new MenuItem(card.contact().paused()
                ? Messages.text("people.card.resume")
                : Messages.text("people.card.pause"));
        pause.setOnAction(event -> controller.onPause(card));
        var remove = new MenuItem(Messages.text("people.card.remove"));
        remove.setOnAction(event -> controller.onRemove(card));
        var more = new MenuButton(Messages.text("people.card.more"), null, print, pause, remove);
        var row = new HBox(plan, log, edit, more);
        row.getStyleClass().add("person-buttons");
        for (var button : List.of(plan, log, edit, more)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return row;
    }

    private Node standing() {
        Standing standing = card.standing();
        var headline = new Label(StandingWords.of(standing));
        headline.getStyleClass().addAll("person-standing", tone(standing));
        var box = new VBox(headline);
        box.getStyleClass().add("person-words");
        String sum = StandingWords.arithmetic(standing, card.counted());
        if (!sum.isEmpty()) {
            Label line = muted(sum);
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        return box;
    }

    private static String tone(Standing standing) {
        return switch (standing.state()) {
            case LATE, LAPSED -> "late-text";
            case DUE -> "due-text";
            case PLANNED -> "accent-text";
            case FRESH, NEVER_MET, PAUSED, NO_CADENCE -> "muted";
        };
    }

    private Node timeLine() {
        var lines = new VBox();
        lines.getStyleClass().add("time-line");
        for (Card.Happening happening : card.timeLine()) {
            var day = new Label(Days.shortly(happening.day(), card.standing().on()));
            day.getStyleClass().addAll("muted", "time-day");
            Labeled text = text(happening);
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            var dot = new Label();
            dot.getStyleClass().add(happening.touch() ? "time-dot" : "time-dot-small");
            var row = new HBox(dot, day, text);
            row.getStyleClass().add("time-row");
            lines.getChildren().add(row);
        }
        if (card.timeLine().isEmpty()) {
            lines.getChildren().add(muted(Messages.text("people.card.time.none")));
        }
        return new Section(Messages.text("people.card.time"), lines).root();
    }

    private Labeled text(Card.Happening happening) {
        UUID coffee = happening.coffee();
        if (coffee == null) {
            return new Label(happening.text());
        }
        var link = new Hyperlink(happening.text());
        link.getStyleClass().add("time-link");
        link.setOnAction(event -> controller.onCoffee(coffee));
        return link;
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
