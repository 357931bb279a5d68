package io.fika.ui.people;

import io.fika.people.By;
import io.fika.reciprocity.Promise;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sections of a card that say what others of its screens keep; one that would be empty is left out. */
record PersonFacts(Card card) {
    List<Node> sections() {
        List<Node> sections = new ArrayList<>();
        if (!card.promises().isEmpty()) {
            sections.add(new Section(
                            Messages.text("people.card.promises"),
                            card.promises().stream().map(this::promise).toArray(Node[]::new))
                    .root());
        }
        add(sections, Messages.text("people.card.needs"), card.needs());
        add(sections, Messages.text("people.card.offers"), card.offers());
        if (card.given() + card.received() > 0) {
            sections.add(new Section(Messages.text("people.card.favours"), balance()).root());
        }
        return sections;
    }

    private static void add(List<Node> sections, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines.stream().map(PersonFacts::wrapped).toArray(Node[]::new)).root());
        }
    }

    private Node promise(Promise promise) {
        Label text = wrapped(promise.by() == By.ME
                ? Messages.text("people.card.promise.mine", promise.text())
                : Messages.text("people.card.promise.theirs", promise.text()));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(text);
        row.getStyleClass().addAll("tile", "promise");
        LocalDate due = promise.due();
        if (due != null) {
            LocalDate today = card.standing().on();
            var day = new Label(by(due, today));
            day.setMinWidth(Region.USE_PREF_SIZE);
            day.getStyleClass().addAll("medium", due.isBefore(today) ? "late-text" : "muted");
            row.getChildren().add(day);
        }
        return row;
    }

    private static String by(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Messages.text("people.card.promise.late", (int) ChronoUnit.DAYS.between(due, today));
        }
        return due.equals(today)
                ? Messages.text("people.card.promise.today")
                : Messages.text("people.card.promise.by", Days.shortly(due, today));
    }

    private Node balance() {
        var given = new Region();
        given.getStyleClass().add("balance-given");
        var received = new Region();
        received.getStyleClass().add("balance-received");
        var bar = new HBox(given, received);
        bar.getStyleClass().add("balance");
        double all = card.given() + card.received();
        given.prefWidthProperty().bind(bar.widthProperty().multiply(card.given() / all));
        received.prefWidthProperty().bind(bar.widthProperty().multiply(card.received() / all));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new HBox(
                small(Messages.text("people.card.given", card.given())),
                gap,
                small(Messages.text("people.card.received", card.received())));
        return new VBox(4, bar, words);
    }

    static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
