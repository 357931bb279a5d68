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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A coffee on its day: dashed while proposed, filled once agreed, ticked when held; a dot says that it is pinned. */
final class CoffeeChip {
    private final StackPane root = new StackPane();

    /** A chip on one line, or on two where the day is narrow. */
    CoffeeChip(MonthBoard.Item item, boolean narrow) {
        Coffee coffee = item.coffee();
        Category category = item.category();
        Hue hue = category == null ? Hue.GREY : category.hue();
        root.getStyleClass().addAll("coffee-chip", CategoryMark.styleClass(hue), style(coffee.status()));
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        var time = new Label(Dates.time(item.start()));
        time.getStyleClass().addAll("small", "chip-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var names = new Label(item.names());
        names.getStyleClass().add("small");
        names.setMinWidth(0);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(mark(category), time);
        line.getStyleClass().add("chip-line");
        if (!narrow) {
            line.getChildren().add(names);
        }
        if (coffee.contacts().size() > 1) {
            line.getChildren().add(Icons.of(Feather.USERS));
        }
        if (item.isNew()) {
            var fresh = new Label(Messages.text("calendar.chip.new"));
            fresh.getStyleClass().addAll("chip-new", "accent-text");
            fresh.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
            line.getChildren().add(fresh);
        }
        if (coffee.status() == CoffeeStatus.HELD) {
            line.getChildren().add(Icons.of(Feather.CHECK));
        } else if (coffee.pinned() && coffee.contacts().size() == 1) {
            var pin = new Circle(3);
            pin.getStyleClass().add("chip-pin");
            line.getChildren().add(pin);
        }
        root.setMinWidth(0);
        root.getChildren().addAll(tint, narrow ? new VBox(line, names) : line);
        if (narrow) {
            names.getStyleClass().add("chip-second");
            root.getStyleClass().add("chip-narrow");
        }
        String all = Messages.text(
                "calendar.chip.accessible", Dates.moment(item.start()), item.names(), status(coffee.status()));
        root.setAccessibleText(all);
        Tooltip.install(root, new Tooltip(all));
    }

    StackPane root() {
        return root;
    }

    /** What is under the cursor while somebody is dragged. */
    static Node ghost(String name, @Nullable Category category) {
        Hue hue = category == null ? Hue.GREY : category.hue();
        var label = new Label(name);
        label.getStyleClass().add("semibold");
        var ghost = new HBox(mark(category), label);
        ghost.getStyleClass().addAll("chip-ghost", CategoryMark.styleClass(hue));
        return ghost;
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
            case HELD, MISSED, CANCELLED -> "chip-held";
        };
    }
}
