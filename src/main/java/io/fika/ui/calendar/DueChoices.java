package io.fika.ui.calendar;

import io.fika.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the due list can be filtered by: everything that somebody in it has, to be switched on and off. */
final class DueChoices {
    private static final int MOST = 24;

    private final VBox choices = new VBox();
    private final ScrollPane root = new ScrollPane(choices);
    private final DueModel model;
    private final DueController controller;

    DueChoices(DueModel model, DueController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().addAll("due-choices-scroll", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("due-choices");
        root.visibleProperty().bind(model.choosing);
        root.managedProperty().bind(model.choosing);
        model.choosing.subscribe(this::fill);
        model.all.subscribe(this::fill);
    }

    Node root() {
        return root;
    }

    // not when the filter changes: what was just pressed must stay where it is, and keep the focus
    private void fill() {
        choices.getChildren().clear();
        if (!model.choosing.get()) {
            return;
        }
        var open = chip(Messages.text("calendar.due.filter.open"), model.filter.get().onlyOpen(), only ->
                controller.filter(model.filter.get().withOnlyOpen(only)));
        choices.getChildren().add(open);
        Facets facets = controller.facets();
        for (Facet facet : Facet.values()) {
            List<Facets.Choice> those = facets.choices(facet, model.all.get(), model.filter.get());
            if (those.size() > 1 || those.stream().anyMatch(it -> model.filter.get().wants(facet, it.value().key()))) {
                choices.getChildren().add(section(facet, those));
            }
        }
    }

    private Node section(Facet facet, List<Facets.Choice> those) {
        var heading = new Label(facet.word());
        heading.getStyleClass().add("section-heading");
        var chips = new FlowPane();
        chips.getStyleClass().add("due-chips");
        for (Facets.Choice it : those.subList(0, Math.min(MOST, those.size()))) {
            chips.getChildren().add(chip(
                    Messages.text("calendar.due.choice", it.value().name(), it.people()),
                    model.filter.get().wants(facet, it.value().key()),
                    wanted -> controller.filter(model.filter.get().with(facet, it.value().key(), wanted))));
        }
        var section = new VBox(heading, chips);
        section.getStyleClass().add("due-facet");
        if (those.size() > MOST) {
            var more = new Label(Messages.text("calendar.due.choice.more", those.size() - MOST));
            more.getStyleClass().addAll("small", "muted");
            more.setWrapText(true);
            section.getChildren().add(more);
        }
        return section;
    }

    private static ToggleButton chip(String text, boolean on, Consumer<Boolean> then) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().addAll("small", "chip", "due-chip");
        chip.setSelected(on);
        chip.setOnAction(event -> then.accept(chip.isSelected()));
        return chip;
    }
}
