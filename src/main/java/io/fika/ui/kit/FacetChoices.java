package io.fika.ui.kit;

import io.fika.people.Facet;
import io.fika.people.Facets;
import io.fika.people.Filter;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What people can be filtered by: everything that tells some of them from others, to be switched on and off. */
public final class FacetChoices {
    private static final int MOST = 24;
    /** The name of the facet, and the margins. */
    private static final int BESIDE = 150;

    private final VBox choices = new VBox();
    private final ScrollPane root = new ScrollPane(choices);
    private final boolean wide;
    private final Supplier<Filter> filter;
    private final Consumer<Filter> then;

    /**
     * No choices yet.
     *
     * @param wide whether there is room for the names of the facets beside their values
     * @param filter what is filtered by now
     */
    public FacetChoices(boolean wide, Supplier<Filter> filter, Consumer<Filter> then) {
        this.wide = wide;
        this.filter = filter;
        this.then = then;
        root.getStyleClass().addAll("facet-choices-scroll", "edge-to-edge");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("facet-choices");
        root.managedProperty().bind(root.visibleProperty());
    }

    public ScrollPane root() {
        return root;
    }

    public void clear() {
        choices.getChildren().clear();
    }

    /**
     * Offers what these people are told apart by. Not to be called when only the filter changes: what was just pressed
     * must stay where it is, and keep the focus.
     *
     * @param first more that can be chosen, before the rest
     */
    public void fill(Facets facets, Collection<? extends Facets.Somebody> people, Node... first) {
        choices.getChildren().setAll(first);
        for (Facet facet : Facet.values()) {
            List<Facets.Choice> those = facets.choices(facet, people, filter.get());
            if (those.size() > 1 || those.stream().anyMatch(it -> filter.get().wants(facet, it.value().key()))) {
                choices.getChildren().add(section(facet, those));
            }
        }
    }

    private Node section(Facet facet, List<Facets.Choice> those) {
        var heading = new Label(facet.word());
        heading.getStyleClass().addAll(wide ? List.of("fact-name", "facet-name") : List.of("section-heading"));
        var chips = new FlowPane();
        chips.getStyleClass().add("facet-chips");
        for (Facets.Choice it : those.subList(0, Math.min(MOST, those.size()))) {
            chips.getChildren().add(chip(
                    Messages.text("kit.facet.choice", it.value().name(), it.people()),
                    filter.get().wants(facet, it.value().key()),
                    wanted -> then.accept(filter.get().with(facet, it.value().key(), wanted))));
        }
        if (facet == Facet.LAST) {
            chips.getChildren().add(before());
        }
        if (those.size() > MOST) {
            var more = new Label(Messages.text("kit.facet.more", those.size() - MOST));
            more.getStyleClass().addAll("small", "muted");
            chips.getChildren().add(more);
        }
        Pane section = wide ? new HBox(heading, chips) : new VBox(heading, chips);
        if (wide) {
            chips.prefWrapLengthProperty().bind(choices.widthProperty().subtract(BESIDE));
            HBox.setHgrow(chips, Priority.ALWAYS);
        }
        section.getStyleClass().add(wide ? "facet" : "facet-narrow");
        return section;
    }

    private Node before() {
        var day = new DatePicker();
        day.setPromptText(Messages.text("kit.facet.before"));
        day.getEditor().setAccessibleText(Messages.text("kit.facet.before"));
        day.setAccessibleText(Messages.text("kit.facet.before"));
        day.getStyleClass().add("facet-day");
        day.valueProperty().subscribe((before, now) -> {
            LocalDate old = before;
            Filter rest = old == null ? filter.get() : filter.get().with(Facet.LAST, old.toString(), false);
            then.accept(now == null ? rest : rest.with(Facet.LAST, now.toString(), true));
        });
        return day;
    }

    /** Something to filter by. */
    public static ToggleButton chip(String text, boolean on, Consumer<Boolean> then) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().addAll("small", "chip", "facet-chip");
        chip.setMnemonicParsing(false);
        chip.setSelected(on);
        chip.setOnAction(event -> then.accept(chip.isSelected()));
        return chip;
    }
}
