package io.fika.ui.events;

import io.fika.events.Event;
import io.fika.text.Messages;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The events to come, and those that are over. */
final class EventList {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final EventsModel model;
    private final EventsController controller;
    private final VBox rows = new VBox();
    private final ScrollPane root = new ScrollPane(rows);

    EventList(EventsModel model, EventsController controller) {
        this.model = model;
        this.controller = controller;
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
        row.setOnAction(action -> controller.select(event));
        return row;
    }

    private void mark() {
        @Nullable Event shown = model.selected.get();
        rows.getChildren().forEach(row -> row.pseudoClassStateChanged(
                SELECTED, shown != null && shown.id().equals(row.getUserData())));
    }
}
