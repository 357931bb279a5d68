package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** Something on the scale of a day, as tall as it is long. */
final class TimeBlock {
    /** From so many minutes on there is room for a third line. */
    private static final int THREE_LINES = 60;

    private TimeBlock() {}

    /** @param narrow whether the names need a line of their own */
    static StackPane coffee(MonthBoard.Item item, boolean narrow) {
        Coffee coffee = item.coffee();
        var line = line(CoffeeChip.mark(item.category()), Dates.time(item.start()), narrow ? "" : item.names());
        if (coffee.status() == CoffeeStatus.HELD) {
            line.getChildren().add(Icons.of(Feather.CHECK));
        } else if (coffee.pinned()) {
            var pin = new Circle(3);
            pin.getStyleClass().add("chip-pin");
            line.getChildren().add(pin);
        }
        String status = CoffeeChip.status(coffee.status());
        String where = coffee.place().isBlank() ? status : Messages.text("calendar.why.place", status, coffee.place());
        List<Node> lines = new ArrayList<>(List.of(line));
        if (narrow) {
            lines.add(name(item.names()));
        }
        if (!narrow || coffee.minutes() >= THREE_LINES) {
            lines.add(second(where));
        }
        var block = block(lines.toArray(Node[]::new));
        Hue hue = item.category() == null ? Hue.GREY : item.category().hue();
        block.getStyleClass()
                .addAll("coffee-chip", "coffee-block", CategoryMark.styleClass(hue), CoffeeChip.style(coffee.status()));
        describe(block, Messages.text(
                "calendar.chip.accessible", Dates.moment(item.start()), item.names(), status));
        return block;
    }

    static StackPane engagement(Engagement engagement, boolean narrow) {
        boolean event = engagement.event() != null;
        Node mark = event ? Icons.of(Feather.FLAG) : new Region();
        var line = line(mark, Dates.time(engagement.start()), narrow ? "" : engagement.title());
        var block = narrow ? block(line, name(engagement.title())) : block(line);
        if (event) {
            block.getStyleClass().addAll("coffee-chip", "event-chip", "hue-yellow");
        } else {
            block.getStyleClass().add("busy-block");
        }
        describe(block, Messages.text(
                "calendar.block.busy", engagement.title(), Dates.moment(engagement.start()), Dates.time(engagement.end())));
        return block;
    }

    private static HBox line(Node mark, String time, String title) {
        var start = new Label(time);
        start.getStyleClass().addAll("small", "chip-time");
        start.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(start);
        if (!title.isEmpty()) {
            Label name = name(title);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.getChildren().add(name);
        }
        if (!(mark.getClass() == Region.class)) {
            line.getChildren().addFirst(mark);
        }
        line.getStyleClass().add("chip-line");
        return line;
    }

    private static Label name(String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("small", "block-name");
        label.setMinSize(0, Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label second(String words) {
        var second = new Label(words);
        second.getStyleClass().addAll("small", "muted", "chip-second");
        second.setMinSize(0, 0);
        return second;
    }

    private static StackPane block(Node... lines) {
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        var text = new VBox(lines);
        text.setMinSize(0, 0);
        var ground = new Region();
        ground.getStyleClass().add("block-ground");
        var block = new StackPane(ground, tint, text);
        block.setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(text.widthProperty());
        clip.heightProperty().bind(text.heightProperty());
        text.setClip(clip);
        return block;
    }

    private static void describe(StackPane block, String words) {
        block.setAccessibleText(words);
    }

    /** What is said where a day has more than it can show. */
    static Label more(List<String> hidden) {
        var more = new Label(Messages.text("calendar.day.more", hidden.size()));
        more.getStyleClass().addAll("small", "muted", "day-more");
        more.setTooltip(new Tooltip(String.join("\n", hidden.subList(0, Math.min(20, hidden.size())))));
        return more;
    }
}
