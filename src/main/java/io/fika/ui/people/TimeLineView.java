package io.fika.ui.people;

import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What happened with somebody, the newest first, by years. A page of it is shown at a time, however long it is: a card
 * that held thousands of rows would take seconds to lay out.
 */
final class TimeLineView {
    private static final int PAGE = 40;

    private final VBox lines = new VBox();
    private final HBox filters = new HBox();
    private final Section section = new Section(Messages.text("people.card.time"), filters, lines);
    private final ToggleGroup group = new ToggleGroup();
    private final CardController controller;
    private List<Card.Happening> all = List.of();
    private int from;
    private LocalDate today = LocalDate.EPOCH;
    private Card.Happening.@Nullable Kind only;

    TimeLineView(CardController controller) {
        this.controller = controller;
        lines.getStyleClass().add("time-line");
        filters.getStyleClass().add("time-filters");
        filter(Messages.text("people.card.time.all"), null);
        filter(Messages.text("people.card.time.meetings"), Card.Happening.Kind.MEETING);
        filter(Messages.text("people.card.time.giving"), Card.Happening.Kind.GIVING);
        filter(Messages.text("people.card.time.changes"), Card.Happening.Kind.CHANGE);
        group.selectToggle(group.getToggles().getFirst());
    }

    Node root() {
        return section.root();
    }

    void show(Card card) {
        today = card.standing().on();
        if (!card.timeLine().equals(all) || lines.getChildren().isEmpty()) {
            all = card.timeLine();
            from = Math.min(from, Math.max(0, (all.size() - 1) / PAGE * PAGE));
            lay();
        }
    }

    private void filter(String name, Card.Happening.@Nullable Kind kind) {
        var toggle = new ToggleButton(name);
        toggle.getStyleClass().addAll("small", "time-filter");
        toggle.setToggleGroup(group);
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            only = kind;
            from = 0;
            lay();
        });
        filters.getChildren().add(toggle);
    }

    private void lay() {
        lines.getChildren().clear();
        List<Card.Happening> wanted =
                all.stream().filter(happening -> only == null || happening.kind() == only).toList();
        int until = Math.min(from + PAGE, wanted.size());
        if (from > 0) {
            lines.getChildren().add(turn(Messages.text("people.card.time.newer", from), -PAGE));
        }
        int year = from == 0 ? today.getYear() : 0;
        for (Card.Happening happening : wanted.subList(Math.min(from, until), until)) {
            if (happening.day().getYear() != year) {
                year = happening.day().getYear();
                var heading = new Label(String.valueOf(year));
                heading.getStyleClass().addAll("section-heading", "time-year");
                lines.getChildren().add(heading);
            }
            lines.getChildren().add(row(happening));
        }
        if (wanted.isEmpty()) {
            var none = new Label(Messages.text("people.card.time.none"));
            none.getStyleClass().add("muted");
            lines.getChildren().add(none);
        }
        if (wanted.size() > until) {
            lines.getChildren().add(turn(Messages.text("people.card.time.older", wanted.size() - until), PAGE));
        }
    }

    /** Leads to another page, whose first row is then in sight. */
    private Node turn(String name, int by) {
        var turn = new Button(name);
        turn.getStyleClass().addAll("small", "flat");
        turn.setOnAction(event -> {
            from += by;
            lay();
            Reveal.in(section.root());
            lines.getChildren().stream()
                    .filter(node -> node instanceof Button)
                    .reduce((newer, older) -> by > 0 ? older : newer)
                    .ifPresent(Node::requestFocus);
        });
        return turn;
    }

    private Node row(Card.Happening happening) {
        var day = new Label(Days.shortly(happening.day(), happening.day()));
        day.getStyleClass().addAll("muted", "time-day");
        Labeled text = text(happening);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        var dot = new Label();
        dot.getStyleClass().add(switch (happening.kind()) {
            case MEETING -> "time-dot";
            case GIVING -> "time-dot-giving";
            case CHANGE -> "time-dot-small";
        });
        var row = new HBox(dot, day, text);
        row.getStyleClass().add("time-row");
        return row;
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
}
