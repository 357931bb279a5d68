package io.fika.ui.sphere;

import io.fika.events.Event;
import io.fika.people.Category;
import io.fika.people.Defaults;
import io.fika.people.Sectoring;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.people.Trust;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the outlines, marks and lines of the layer mean, and of which event it is. */
final class LegendView {
    private static final double RADIUS = 6;
    private static final double SQUARE = 20;
    private static final int MOST = 8;

    private final VBox root = new VBox();
    private final LayerModel model;
    private final LayerController controller;
    private Shown shown = new Shown(List.of(), Sectoring.CATEGORY);

    /** What the marks of the map must say that its sectors do not. */
    private record Shown(List<Category> categories, Sectoring by) {}

    LegendView(SphereModel map, LayerModel model, LayerController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("map-legend");
        root.setPickOnBounds(false);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.overlayProperty().subscribe(overlay -> show());
        model.linesProperty().subscribe(lines -> show());
        map.snapshotProperty().subscribe(snapshot -> {
            Shown now = new Shown(snapshot.categories(), snapshot.layout().sectors().by());
            if (!now.equals(shown)) {
                shown = now;
                show();
            }
        });
    }

    Node root() {
        return root;
    }

    private void show() {
        Overlay overlay = model.overlayProperty().get();
        root.getChildren().setAll(switch (overlay.layer()) {
            case STANDING -> List.of(
                    heading(Messages.text("sphere.legend")),
                    row(Standing.State.FRESH, circle(RADIUS, "standing-track"), arc(150, "standing-fresh")),
                    row(Standing.State.DUE, circle(RADIUS, "standing-track"), arc(310, "standing-due")),
                    row(Standing.State.LATE, circle(RADIUS, "standing-late"), circle(RADIUS + 3, "standing-late-outer")),
                    row(Standing.State.LAPSED, circle(RADIUS, "standing-lapsed")),
                    row(Messages.text("sphere.legend.plain"), circle(RADIUS, "legend-plain")),
                    row(Standing.State.PLANNED, cup()));
            case TRUST -> List.of(
                    heading(overlay.title()), stage(Trust.VISIBILITY), stage(Trust.CREDIBILITY),
                    stage(Trust.PROFITABILITY));
            case FAVOURS -> List.of(
                    heading(overlay.title()),
                    row(Messages.text("sphere.favours.given"), bar("legend-bar")),
                    row(Messages.text("sphere.favours.received"), bar("legend-bar-other")));
            case EVENT -> List.of(
                    choice(overlay),
                    row(Messages.text("sphere.event.mustMeet"),
                            circle(RADIUS, "legend-line"), circle(RADIUS + 3, "legend-line")),
                    row(Messages.text("sphere.event.expected"), circle(RADIUS, "legend-line")));
            case INTRODUCTIONS, ACQUAINTANCES, THROUGH -> List.of(
                    heading(overlay.title()),
                    row(overlay.ties().isEmpty() ? empty(overlay.layer()) : lines(),
                            line()));
        });
        if (!overlay.note().isEmpty()) {
            var note = new Label(overlay.note());
            note.getStyleClass().addAll("muted", "small", "map-legend-note");
            note.setWrapText(true);
            root.getChildren().add(note);
        }
        if (shown.by() != Sectoring.CATEGORY) {
            // the sectors do not say what the marks mean
            root.getChildren().add(heading(Messages.text("sphere.legend.categories")));
            shown.categories().stream().limit(MOST).forEach(category -> root.getChildren().add(
                    row(Defaults.plural(category), CategoryMark.node(category.shape(), category.hue(), 10))));
        }
        root.getChildren().stream().filter(Label.class::isInstance).forEach(node -> node.setMouseTransparent(true));
    }

    private String lines() {
        Lines lines = model.linesProperty().get();
        int count = lines == null ? 0 : lines.count();
        int hidden = lines == null ? 0 : count - lines.usual().size();
        return hidden > 0
                ? Messages.text("sphere.lines.thinned", count, hidden)
                : Messages.text("sphere.lines", count);
    }

    private static String empty(Layer layer) {
        return switch (layer) {
            case INTRODUCTIONS -> Messages.text("sphere.lines.none.introductions");
            case THROUGH -> Messages.text("sphere.lines.none.through");
            case STANDING, TRUST, EVENT, FAVOURS, ACQUAINTANCES -> Messages.text("sphere.lines.none.acquaintances");
        };
    }

    private Node choice(Overlay overlay) {
        var choice = new MenuButton(overlay.title());
        choice.getStyleClass().add("flat");
        choice.setAccessibleText(Messages.text("sphere.event.choose", overlay.title()));
        for (Event event : model.eventsProperty().get()) {
            var item = new MenuItem(controller.name(event));
            item.setOnAction(chosen -> controller.onEvent(event));
            choice.getItems().add(item);
        }
        choice.setDisable(choice.getItems().isEmpty());
        return choice;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().addAll("semibold", "muted", "small");
        return heading;
    }

    private static HBox stage(Trust stage) {
        Shape[] parts = new Shape[3];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = arc(90 - part * 120 - 12, 96, part < OverlayReader.stageOf(stage) ? "legend-line" : "standing-track");
        }
        return row(OverlayReader.trust(stage), parts);
    }

    private static HBox row(Standing.State state, Shape... shapes) {
        return row(StandingWords.of(state), shapes);
    }

    private static HBox row(String words, Shape... shapes) {
        return row(words, new Group(List.<Node>of(shapes)));
    }

    private static HBox row(String words, Node picture) {
        var symbol = new StackPane(picture);
        symbol.setMinSize(SQUARE, SQUARE);
        var text = new Label(words);
        text.getStyleClass().addAll("muted", "small");
        text.setWrapText(true);
        var row = new HBox(symbol, text);
        row.getStyleClass().add("map-legend-row");
        row.setMouseTransparent(true);
        return row;
    }

    private static Shape cup() {
        var cup = new FontIcon(Feather.COFFEE);
        cup.getStyleClass().add("legend-cup");
        return cup;
    }

    private static Line line() {
        var line = new Line(0, 0, SQUARE - 4, 0);
        line.getStyleClass().add("legend-line");
        return line;
    }

    private static Rectangle bar(String styleClass) {
        var bar = new Rectangle(4, 12);
        bar.getStyleClass().add(styleClass);
        return bar;
    }

    private static Circle circle(double radius, String styleClass) {
        var circle = new Circle(radius);
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    private static Arc arc(double degrees, String styleClass) {
        return arc(90, degrees, styleClass);
    }

    private static Arc arc(double from, double degrees, String styleClass) {
        var arc = new Arc(0, 0, RADIUS, RADIUS, from, -degrees);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
