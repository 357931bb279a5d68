package io.fika.ui.people;

import io.fika.people.Facet;
import io.fika.people.Facets;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What people can be filtered by: everything that somebody has, to be switched on and off. */
final class FacetChoices {
    private static final int MOST = 24;
    /** The name of the facet, and the margins. */
    private static final int BESIDE = 150;

    private final VBox choices = new VBox();
    private final ScrollPane root = new ScrollPane(choices);
    private final PeopleModel model;
    private final PeopleController controller;

    FacetChoices(PeopleModel model, PeopleController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().addAll("facet-choices-scroll", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("facet-choices");
        root.visibleProperty().bind(model.choosing);
        root.managedProperty().bind(model.choosing);
        model.choosing.subscribe(this::fill);
        model.known.subscribe(this::fill);
    }

    Node root() {
        return root;
    }

    // not when the filter changes: what was just pressed must stay where it is, and keep the focus
    private void fill() {
        choices.getChildren().clear();
        PeopleModel.Known known = model.known.get();
        if (!model.choosing.get() || known.facets().isEmpty()) {
            return;
        }
        for (Facet facet : Facet.values()) {
            List<Facets.Choice> those = known.facets().get().choices(facet, known.everybody(), model.filter.get());
            if (!those.isEmpty()) {
                choices.getChildren().add(section(facet, those));
            }
        }
    }

    private Node section(Facet facet, List<Facets.Choice> those) {
        var heading = new Label(facet.word());
        heading.getStyleClass().addAll("fact-name", "facet-name");
        var chips = new FlowPane();
        chips.getStyleClass().add("facet-chips");
        for (Facets.Choice it : those.subList(0, Math.min(MOST, those.size()))) {
            chips.getChildren().add(chip(
                    Messages.text("people.facet.choice", it.value().name(), it.people()),
                    model.filter.get().wants(facet, it.value().key()),
                    wanted -> controller.onFilter(model.filter.get().with(facet, it.value().key(), wanted))));
        }
        if (facet == Facet.LAST) {
            chips.getChildren().add(before());
        }
        if (those.size() > MOST) {
            var more = new Label(Messages.text("people.facet.more", those.size() - MOST));
            more.getStyleClass().addAll("small", "muted");
            chips.getChildren().add(more);
        }
        chips.prefWrapLengthProperty().bind(choices.widthProperty().subtract(BESIDE));
        HBox.setHgrow(chips, Priority.ALWAYS);
        var section = new HBox(heading, chips);
        section.getStyleClass().add("facet");
        return section;
    }

    private Node before() {
        var day = new DatePicker();
        day.setPromptText(Messages.text("people.facet.last.before.prompt"));
        day.getEditor().setAccessibleText(Messages.text("people.facet.last.before.prompt"));
        day.getStyleClass().add("facet-day");
        day.valueProperty().subscribe((before, now) -> {
            LocalDate old = before;
            var filter = old == null ? model.filter.get() : model.filter.get().with(Facet.LAST, old.toString(), false);
            controller.onFilter(now == null ? filter : filter.with(Facet.LAST, now.toString(), true));
        });
        return day;
    }

    private static ToggleButton chip(String text, boolean on, Consumer<Boolean> then) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().addAll("small", "chip", "due-chip");
        chip.setSelected(on);
        chip.setOnAction(event -> then.accept(chip.isSelected()));
        return chip;
    }
}
