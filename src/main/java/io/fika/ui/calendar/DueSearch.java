package io.fika.ui.calendar;

import io.fika.people.Facet;
import io.fika.people.Facets;
import io.fika.text.Messages;
import io.fika.ui.kit.FacetChoices;
import io.fika.ui.kit.Icons;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the due list: the search, the filter with its choices, and what is filtered by. */
final class DueSearch {
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final ToggleButton filter = new ToggleButton("", Icons.of(Feather.FILTER));
    private final Label by = new Label();
    private final HBox active;
    private final FacetChoices choices;
    private final DueModel model;
    private final DueController controller;

    /** @param onDown leads from the field into the list */
    DueSearch(DueModel model, DueController controller, Runnable onDown) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("due-search");
        field.setPromptText(Messages.text("calendar.due.search"));
        field.setAccessibleText(Messages.text("calendar.due.search.reading"));
        field.textProperty().subscribe((before, typed) -> controller.find(typed));
        model.typed.subscribe(typed -> {
            if (!typed.equals(field.getText())) {
                field.setText(typed);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, onDown));
        HBox.setHgrow(field, Priority.ALWAYS);
        filter.getStyleClass().add("due-filter");
        filter.setMinWidth(Region.USE_PREF_SIZE);
        filter.selectedProperty().bindBidirectional(model.choosing);
        var row = new HBox(field, filter);
        row.getStyleClass().add("due-filters");
        by.getStyleClass().addAll("small", "muted");
        by.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(by, Priority.ALWAYS);
        var all = new Hyperlink(Messages.text("calendar.due.showAll"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> controller.showAll());
        active = new HBox(by, all);
        active.getStyleClass().addAll("due-active", "why-actions");
        active.managedProperty().bind(active.visibleProperty());
        choices = new FacetChoices(
                false, () -> model.filter.get().people(), chosen -> controller.filter(model.filter.get().with(chosen)));
        choices.root().visibleProperty().bind(model.choosing);
        model.choosing.subscribe(this::fill);
        model.all.subscribe(this::fill);
        root.getChildren().addAll(row, choices.root(), active);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.choosing.get()) {
                model.choosing.set(false);
                filter.requestFocus();
                event.consume();
            }
        });
        model.filter.subscribe(now -> update());
        model.all.subscribe(all2 -> update());
    }

    Node root() {
        return root;
    }

    private void onKey(KeyEvent event, Runnable onDown) {
        if (event.getCode() == KeyCode.DOWN) {
            onDown.run();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void update() {
        DueFilter now = model.filter.get();
        filter.setText(now.isAll() ? "" : String.valueOf(now.size()));
        String name = now.isAll()
                ? Messages.text("calendar.due.filter")
                : Messages.text("calendar.due.filter.by", words(now));
        filter.setAccessibleText(name);
        filter.setTooltip(new Tooltip(name));
        boolean nobodyFound = model.isSearching() && model.all.get().isEmpty();
        by.setText(now.isAll() ? "" : words(now));
        active.setVisible(!now.isAll() || nobodyFound);
    }

    private void fill() {
        choices.clear();
        if (model.choosing.get()) {
            var open = FacetChoices.chip(
                    Messages.text("calendar.due.filter.open"), model.filter.get().onlyOpen(), only ->
                            controller.filter(model.filter.get().withOnlyOpen(only)));
            choices.fill(controller.facets(), model.all.get(), open);
        }
    }

    private String words(DueFilter now) {
        Facets facets = controller.facets();
        Stream<String> values = Stream.of(Facet.values())
                .flatMap(facet -> now.people().keys(facet).stream().flatMap(key -> facets.find(facet, key).stream()))
                .map(Facets.Value::name);
        Stream<String> open = Optional.of(Messages.text("calendar.due.filter.open")).filter(it -> now.onlyOpen()).stream();
        return Stream.concat(values, open).collect(Collectors.joining(", "));
    }
}
