package io.fika.ui.sphere;

import io.fika.people.Drift;
import io.fika.people.Ring;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who came closer, who drifted, who is new and who is gone between two days: by name, beside the map. */
final class WanderingPanel {
    /** Of longer lists, the outer people are counted and not named. */
    private static final int MOST = 60;

    private final TimeModel model;
    private final TimeController controller;
    private final VBox list = new VBox();
    private final ScrollPane root = new ScrollPane(list);

    WanderingPanel(TimeModel model, TimeController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().addAll("map-wandering");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinWidth(Region.USE_PREF_SIZE);
        root.setAccessibleText(Messages.text("sphere.time.list"));
        list.getStyleClass().add("map-wandering-list");
        model.wanderingProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(@Nullable Wandering wandering) {
        root.setVisible(wandering != null);
        list.getChildren().clear();
        if (wandering != null) {
            Drift drift = wandering.drift();
            var title = new Label(model.span(drift.from(), drift.to()));
            title.getStyleClass().add("semibold");
            title.setWrapText(true);
            list.getChildren().add(title);
            section(Messages.text("sphere.time.closer", drift.closer().size()), "wandering-closer", drift.closer());
            section(Messages.text("sphere.time.drifted", drift.drifted().size()), "wandering-drifted", drift.drifted());
            section(Messages.text("sphere.time.new", drift.added().size()), "wandering-new", drift.added());
            section(Messages.text("sphere.time.gone", drift.gone().size()), "wandering-gone", drift.gone());
            if (drift.isEmpty()) {
                list.getChildren().add(muted(Messages.text("sphere.time.nothing")));
            }
        }
    }

    private void section(String heading, String mark, List<Drift.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var dot = new Region();
        dot.getStyleClass().addAll("wandering-mark", mark);
        var text = new Label(heading);
        text.getStyleClass().addAll("semibold", "small");
        var head = new HBox(dot, text);
        head.getStyleClass().add("wandering-head");
        List<Node> rows = new ArrayList<>(List.of(head));
        steps.stream().limit(MOST).forEach(step -> rows.add(row(step)));
        if (steps.size() > MOST) {
            rows.add(muted(Messages.text("sphere.time.more", steps.size() - MOST)));
        }
        list.getChildren().addAll(rows);
    }

    private Node row(Drift.Step step) {
        return new VBox(link(step, step.contact().name().full()), muted(way(step)));
    }

    private Hyperlink link(Drift.Step step, String name) {
        var link = new Hyperlink(name);
        link.setOnAction(event -> controller.onPerson(step.contact().id()));
        return link;
    }

    private static String way(Drift.Step step) {
        return Messages.text("sphere.time.way", name(step.before()), name(step.after()));
    }

    private static String name(@Nullable Ring ring) {
        return ring == null ? Messages.text("sphere.time.none") : ring.name();
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
