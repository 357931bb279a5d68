package io.fika.ui.events;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.ScreenTitle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The events on the left, and of the one that is chosen its plan, its people, its sheet. */
final class EventsView {
    private final EventsModel model;
    private final EventsController controller;
    private final ScreenTitle title = new ScreenTitle(Messages.text("events.ui.title"));
    private final Button add = new Button(Messages.text("events.ui.new"));
    private final StackPane root = new StackPane();
    private final BorderPane board = new BorderPane();
    private final StackPane part = new StackPane();
    private final Label name = new Label();
    private final Label when = new Label();
    private final Map<EventsModel.Part, ToggleButton> tabs = new EnumMap<>(EventsModel.Part.class);
    private final Map<EventsModel.Part, Node> parts;
    private final Node empty;

    /** What there is to show of groups. */
    record Groups(ClubModel model, ClubController controller, Node page) {}

    EventsView(EventsModel model, EventsController controller, Map<EventsModel.Part, Node> parts, Groups groups) {
        this.model = model;
        this.controller = controller;
        this.parts = parts;
        add.getStyleClass().add("accent");
        add.setOnAction(event -> controller.add());
        Button first = new Button(Messages.text("events.ui.new"));
        first.setOnAction(event -> controller.add());
        empty = new EmptyState(
                        Feather.FLAG, Messages.text("events.ui.empty.title"), Messages.text("events.ui.empty.text"), first)
                .root();
        Node page = page();
        board.setLeft(new EventList(model, controller, groups.model(), groups.controller()).root());
        board.setCenter(new StackPane(page, groups.page()));
        model.selected.subscribe(event -> shown(page, groups));
        groups.model().shown.subscribe(club -> shown(page, groups));
        model.clubs.addListener((ListChangeListener<Club>) change -> update());
        board.getStyleClass().add("events-board");
        root.getChildren().setAll(board);
        model.upcoming.addListener((ListChangeListener<Event>) change -> update());
        model.past.addListener((ListChangeListener<Event>) change -> update());
        model.selected.subscribe(this::show);
        model.part.subscribe(this::show);
        update();
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        return new HBox(add);
    }

    Node root() {
        return root;
    }

    private Node page() {
        name.getStyleClass().add("event-name");
        when.getStyleClass().add("muted");
        HBox segments = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (EventsModel.Part each : EventsModel.Part.values()) {
            ToggleButton tab = new ToggleButton(word(each));
            tab.getStyleClass().add(switch (each) {
                case PLAN -> "left-pill";
                case PEOPLE, SHEET -> "center-pill";
                case DEBRIEF -> "right-pill";
            });
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> controller.show(each));
            tabs.put(each, tab);
            segments.getChildren().add(tab);
        }
        VBox words = new VBox(name, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        segments.setAlignment(Pos.CENTER_RIGHT);
        Button opportunity = new Button(Messages.text("events.ui.opportunity"), Icons.of(Feather.TRENDING_UP));
        opportunity.setMinWidth(Region.USE_PREF_SIZE);
        opportunity.setOnAction(event -> controller.newOpportunity());
        HBox head = new HBox(words, opportunity, segments);
        head.getStyleClass().add("event-head");
        part.getChildren().setAll(parts.values());
        VBox.setVgrow(part, Priority.ALWAYS);
        part.setMinHeight(0);
        return new VBox(head, part);
    }

    private static String word(EventsModel.Part part) {
        return switch (part) {
            case PLAN -> Messages.text("events.ui.part.plan");
            case PEOPLE -> Messages.text("events.ui.part.people");
            case SHEET -> Messages.text("events.ui.part.sheet");
            case DEBRIEF -> Messages.text("events.ui.part.debrief");
        };
    }

    private void update() {
        boolean none = model.isEmpty();
        root.getChildren().setAll(none ? empty : board);
        add.setVisible(!none);
        title.detail(none
                ? ""
                : Messages.text("events.ui.counts", model.upcoming.size(), model.past.size()));
    }

    private void shown(Node page, Groups groups) {
        boolean group = groups.model().shown.get() != null;
        groups.page().setVisible(group);
        page.setVisible(!group && model.selected.get() != null);
    }

    private void show(@Nullable Event event) {
        if (event != null) {
            name.setText(event.name());
            when.setText(EventWords.when(event) + (event.place().isBlank() ? "" : " · " + event.place()));
        }
    }

    private void show(EventsModel.Part shown) {
        parts.forEach((each, node) -> node.setVisible(each == shown));
        Objects.requireNonNull(tabs.get(shown)).setSelected(true);
    }
}
