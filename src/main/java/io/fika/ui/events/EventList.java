package io.fika.ui.events;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.journal.Entity;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The events to come, and those that are over. */
final class EventList {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final EventsModel model;
    private final EventsController controller;
    private final ClubModel club;
    private final ClubController clubs;
    private final VBox rows = new VBox();
    private final ScrollPane root = new ScrollPane(rows);

    EventList(EventsModel model, EventsController controller, ClubModel club, ClubController clubs) {
        this.model = model;
        this.controller = controller;
        this.club = club;
        this.clubs = clubs;
        model.clubs.addListener((ListChangeListener<Club>) change -> fill());
        club.shown.subscribe(shown -> mark());
        rows.getStyleClass().add("event-rows");
        root.getStyleClass().add("event-list");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.upcoming.addListener((ListChangeListener<Event>) change -> fill());
        model.past.addListener((ListChangeListener<Event>) change -> fill());
        model.selected.subscribe(event -> mark());
        fill();
    }

    Node root() {
        return root;
    }

    private void fill() {
        rows.getChildren().clear();
        group(Messages.text("events.ui.upcoming"), model.upcoming);
        group(Messages.text("events.ui.past"), model.past);
        Label heading = new Label(Messages.text("events.ui.clubs"));
        heading.getStyleClass().add("section-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, Icons.button(Feather.PLUS, Messages.text("events.ui.club.new"), clubs::add));
        head.getStyleClass().add("event-group");
        rows.getChildren().add(head);
        model.clubs.forEach(it -> rows.getChildren().add(row(it)));
        mark();
    }

    private void group(String heading, Iterable<Event> events) {
        boolean first = true;
        for (Event event : events) {
            if (first) {
                Label label = new Label(heading);
                label.getStyleClass().add("section-heading");
                rows.getChildren().add(label);
                first = false;
            }
            rows.getChildren().add(row(event));
        }
    }

    private Node row(Club group) {
        Label name = new Label(group.name());
        name.getStyleClass().add("semibold");
        Button row = new Button();
        row.setGraphic(name);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat", "event-row");
        row.setAccessibleText(group.name());
        row.setUserData(group.id());
        row.setOnAction(action -> clubs.show(group));
        return row;
    }

    private Node row(Event event) {
        Label name = new Label(event.name());
        name.getStyleClass().add("semibold");
        Label day = new Label(EventWords.day(event));
        day.getStyleClass().addAll("small", "muted");
        Button row = new Button();
        row.setGraphic(new VBox(name, day));
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat", "event-row");
        row.setAccessibleText(event.name() + ", " + EventWords.when(event));
        row.setUserData(event.id());
        row.setOnAction(action -> controller.choose(event));
        return row;
    }

    private void mark() {
        Entity shown = club.shown.get() == null ? model.selected.get() : club.shown.get();
        rows.getChildren().forEach(row -> row.pseudoClassStateChanged(
                SELECTED, shown != null && shown.id().equals(row.getUserData())));
    }
}
