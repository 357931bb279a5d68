package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something on the scale of a day, as tall as it is long. It can show one thing after the other, and touches only what
 * differs, for new nodes and their styles are dear.
 */
final class TimeBlock {
    /** From so many minutes on there is room for a third line. */
    private static final int THREE_LINES = 60;
    /** With less, a name stands beneath its time. */
    private static final double BESIDE = 192;
    /** With less, there is room for the time alone. */
    private static final double SLIM = 68;

    /** How wide a block is. */
    private enum Room {
        WIDE,
        NARROW,
        SLIM
    }

    private final StackPane root = new StackPane();
    private final Label time = new Label();
    private final Label name = new Label();
    private final Label second = new Label();
    private final HBox line = new HBox();
    private final VBox lines = new VBox(line);
    private Node mark = CoffeeChip.mark(null);
    private @Nullable Category category;
    private @Nullable Object shown;
    private Room room = Room.WIDE;

    TimeBlock() {
        time.getStyleClass().addAll("small", "chip-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("small", "block-name");
        name.setMinSize(0, Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        second.getStyleClass().addAll("small", "muted", "chip-second");
        second.setMinSize(0, 0);
        line.getStyleClass().add("chip-line");
        lines.setMinSize(0, 0);
        var clip = new Rectangle();
        clip.widthProperty().bind(lines.widthProperty());
        clip.heightProperty().bind(lines.heightProperty());
        lines.setClip(clip);
        var ground = new Region();
        ground.getStyleClass().add("block-ground");
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        root.setMinSize(0, 0);
        root.getChildren().addAll(ground, tint, lines);
    }

    StackPane root() {
        return root;
    }

    /** The coffee that it shows, if it shows one. */
    MonthBoard.@Nullable Item item() {
        return shown instanceof MonthBoard.Item item ? item : null;
    }

    /** What else it shows, if it shows something else. */
    @Nullable Engagement engagement() {
        return shown instanceof Engagement engagement ? engagement : null;
    }

    /** All of it in words. */
    String words() {
        return Objects.requireNonNullElse(root.getAccessibleText(), "");
    }

    /** Shows a coffee in so many pixels. */
    void show(MonthBoard.Item item, double width) {
        if (isNews(item, width)) {
            Coffee coffee = item.coffee();
            if (!Objects.equals(category, item.category())) {
                category = item.category();
                mark = CoffeeChip.mark(category);
            }
            List<Node> marks = new ArrayList<>();
            if (coffee.status() == CoffeeStatus.HELD) {
                marks.add(Icons.of(Feather.CHECK));
            } else if (coffee.pinned()) {
                var pin = new Circle(3);
                pin.getStyleClass().add("chip-pin");
                marks.add(pin);
            }
            String status = CoffeeChip.status(coffee.status());
            second.setText(coffee.place().isBlank()
                    ? status
                    : Messages.text("calendar.why.place", status, coffee.place()));
            say(Dates.time(item.start()), item.names());
            arrange(mark, marks, room == Room.WIDE || coffee.minutes() >= THREE_LINES);
            Hue hue = category == null ? Hue.GREY : category.hue();
            dress("coffee-chip", "coffee-block", CategoryMark.styleClass(hue), CoffeeChip.style(coffee.status()));
            root.setAccessibleText(Messages.text(
                    "calendar.chip.accessible", Dates.moment(item.start()), item.names(), status));
        }
    }

    /** Shows what else takes time in so many pixels. */
    void show(Engagement engagement, double width) {
        if (isNews(engagement, width)) {
            boolean event = engagement.event() != null;
            say(Dates.time(engagement.start()), engagement.title());
            arrange(event ? Icons.of(Feather.FLAG) : null, List.of(), false);
            if (event) {
                dress("coffee-chip", "event-chip", "hue-yellow");
            } else {
                dress("busy-block");
            }
            root.setAccessibleText(Messages.text(
                    "calendar.block.busy", engagement.title(), Dates.moment(engagement.start()),
                    Dates.time(engagement.end())));
        }
    }

    private boolean isNews(Object what, double width) {
        Room now = width >= BESIDE ? Room.WIDE : width >= SLIM ? Room.NARROW : Room.SLIM;
        boolean news = !what.equals(shown) || now != room;
        shown = what;
        room = now;
        return news;
    }

    private void say(String start, String title) {
        time.setText(start);
        name.setText(title);
    }

    private void arrange(@Nullable Node first, List<Node> last, boolean withSecond) {
        List<Node> parts = new ArrayList<>();
        if (first != null && room != Room.SLIM) {
            parts.add(first);
        }
        parts.add(time);
        List<Node> rows = new ArrayList<>(List.of(line));
        if (room == Room.WIDE) {
            parts.add(name);
        } else {
            rows.add(name);
        }
        if (room != Room.SLIM) {
            parts.addAll(last);
        }
        if (withSecond) {
            rows.add(second);
        }
        if (!line.getChildren().equals(parts) || !lines.getChildren().equals(rows)) {
            lines.getChildren().setAll(line);
            line.getChildren().setAll(parts);
            lines.getChildren().setAll(rows);
        }
    }

    private void dress(String... styles) {
        List<String> now = new ArrayList<>(List.of(styles));
        if (room == Room.SLIM) {
            now.add("block-slim");
        }
        if (!root.getStyleClass().equals(now)) {
            root.getStyleClass().setAll(now);
        }
    }

    /** What is said where a day has more than it can show. */
    static Label more(List<String> hidden) {
        var more = new Label(Messages.text("calendar.day.more", hidden.size()));
        more.getStyleClass().addAll("small", "muted", "day-more");
        more.setTooltip(new Tooltip(String.join("\n", hidden.subList(0, Math.min(20, hidden.size())))));
        return more;
    }
}
