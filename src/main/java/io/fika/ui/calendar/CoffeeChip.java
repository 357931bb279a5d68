package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.NameTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A coffee on its day: dashed while proposed, filled once agreed, ticked when held; a dot says that it is pinned. It can
 * show one coffee after the other, and touches only what differs, for new nodes and their styles are dear.
 */
final class CoffeeChip {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final StackPane root = new StackPane();
    private final Label time = new Label();
    private final Label names = new Label();
    private final HBox line = new HBox();
    private final VBox lines = new VBox(line);
    private Node mark = mark(null);
    private @Nullable Category category;
    private MonthBoard.@Nullable Item item;
    private boolean narrow;

    CoffeeChip() {
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        time.getStyleClass().addAll("small", "chip-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        names.setMinWidth(0);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        line.getStyleClass().add("chip-line");
        root.setMinWidth(0);
        root.getChildren().addAll(tint, lines);
    }

    StackPane root() {
        return root;
    }

    /** What it shows now, if it shows anything. */
    MonthBoard.@Nullable Item item() {
        return item;
    }

    /** Shows a coffee on one line, or on two where the day is narrow. */
    void show(MonthBoard.Item shown, boolean onTwoLines) {
        if (shown.equals(item) && onTwoLines == narrow) {
            return;
        }
        item = shown;
        narrow = onTwoLines;
        Coffee coffee = shown.coffee();
        if (!Objects.equals(category, shown.category())) {
            category = shown.category();
            mark = mark(category);
        }
        time.setText(Dates.time(shown.start()));
        names.setText(shown.names());
        dress(coffee.status());
        List<Node> parts = parts(shown);
        if (!line.getChildren().equals(parts)) {
            lines.getChildren().setAll(line);
            line.getChildren().setAll(parts);
            if (narrow) {
                lines.getChildren().add(names);
            }
        }
        root.setAccessibleText(words());
    }

    /** All of it in words. */
    String words() {
        MonthBoard.Item shown = item;
        return shown == null
                ? ""
                : Messages.text(
                        "calendar.chip.accessible",
                        Dates.moment(shown.start()),
                        shown.names(),
                        status(shown.coffee().status()));
    }

    void select(boolean selected) {
        root.pseudoClassStateChanged(SELECTED, selected);
    }

    private void dress(CoffeeStatus status) {
        List<String> styles = new ArrayList<>();
        styles.add("coffee-chip");
        styles.add(CategoryMark.styleClass(category == null ? Hue.GREY : category.hue()));
        styles.add(style(status));
        if (narrow) {
            styles.add("chip-narrow");
        }
        if (!root.getStyleClass().equals(styles)) {
            root.getStyleClass().setAll(styles);
        }
        List<String> second = narrow ? List.of("label", "small", "chip-second") : List.of("label", "small");
        if (!names.getStyleClass().equals(second)) {
            names.getStyleClass().setAll(second);
        }
    }

    private List<Node> parts(MonthBoard.Item shown) {
        Coffee coffee = shown.coffee();
        List<Node> parts = new ArrayList<>(List.of(mark, time));
        if (!narrow) {
            parts.add(names);
        }
        if (coffee.contacts().size() > 1) {
            parts.add(Icons.of(Feather.USERS));
        }
        if (shown.isNew()) {
            var fresh = new Label(Messages.text("calendar.chip.new"));
            fresh.getStyleClass().addAll("chip-new", "accent-text");
            fresh.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
            parts.add(fresh);
        }
        if (coffee.status() == CoffeeStatus.HELD) {
            parts.add(Icons.of(Feather.CHECK));
        } else if (coffee.pinned() && coffee.contacts().size() == 1) {
            var pin = new Circle(3);
            pin.getStyleClass().add("chip-pin");
            parts.add(pin);
        }
        return parts;
    }

    /** What is under the cursor while somebody is dragged. */
    static Node ghost(String name, @Nullable Category category) {
        return category == null
                ? NameTag.of(name, Shape.CIRCLE, Hue.GREY)
                : NameTag.of(name, category.shape(), category.hue());
    }

    static Node mark(@Nullable Category category) {
        return category == null
                ? CategoryMark.node(Shape.CIRCLE, Hue.GREY, 8)
                : CategoryMark.node(category.shape(), category.hue(), 8);
    }

    static String status(CoffeeStatus status) {
        return switch (status) {
            case PROPOSED -> Messages.text("calendar.status.proposed");
            case INVITED -> Messages.text("calendar.status.invited");
            case CONFIRMED -> Messages.text("calendar.status.confirmed");
            case HELD -> Messages.text("calendar.status.held");
            case MISSED -> Messages.text("calendar.status.missed");
            case CANCELLED -> Messages.text("calendar.status.cancelled");
        };
    }

    static String style(CoffeeStatus status) {
        return switch (status) {
            case PROPOSED -> "chip-proposed";
            case INVITED, CONFIRMED -> "chip-agreed";
            case HELD -> "chip-held";
            case MISSED, CANCELLED -> "chip-fallen";
        };
    }
}
