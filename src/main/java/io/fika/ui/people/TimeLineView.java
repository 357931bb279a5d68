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

/** What happened with somebody, the newest first, by years; more of it is shown on wish. */
final class TimeLineView {
    private static final int FIRST = 30;
    private static final int MORE = 100;

    private final VBox lines = new VBox();
    private final HBox filters = new HBox();
    private final Section section = new Section(Messages.text("people.card.time"), filters, lines);
    private final ToggleGroup group = new ToggleGroup();
    private final CardController controller;
    private List<Card.Happening> all = List.of();
    private int shown = FIRST;
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
            shown = FIRST;
            lay();
        });
        filters.getChildren().add(toggle);
    }

    private void lay() {
        lines.getChildren().clear();
        List<Card.Happening> wanted =
                all.stream().filter(happening -> only == null || happening.kind() == only).toList();
        int year = today.getYear();
        for (Card.Happening happening : wanted.subList(0, Math.min(shown, wanted.size()))) {
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
        if (wanted.size() > shown) {
            var more = new Button(Messages.text("people.card.time.more", wanted.size() - shown));
            more.getStyleClass().addAll("small", "flat");
            more.setOnAction(event -> {
                shown += MORE;
                lay();
            });
            lines.getChildren().add(more);
        }
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
