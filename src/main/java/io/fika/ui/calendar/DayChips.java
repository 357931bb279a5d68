package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.SharedTooltip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The coffees and events of a day, as many as there is room for. The chips are kept from month to month: only what is
 * seen is made, and only what differs is touched.
 */
final class DayChips {
    /** The height of a chip with the gap beneath it, and of the day's own line, in pixels at normal text size. */
    private static final double CHIP = 26;
    private static final double TALL_CHIP = 43;
    private static final double HEAD = 31;
    private static final double MORE = 16;
    private static final double TEXT = 13;
    /** Below this width a chip takes two lines. */
    private static final double NARROW = 170;

    private final VBox root = new VBox();
    private final List<CoffeeChip> made = new ArrayList<>();
    private final Label more = new Label();
    private final CalendarControllers on;
    private final DragGesture drags;
    private final SharedTooltip tooltip;
    private MonthBoard.Day day;
    private List<Engagement> events = List.of();
    private @Nullable UUID selected;
    private int shown = -1;
    private boolean narrow;

    DayChips(MonthBoard.Day day, CalendarControllers on, DragGesture drags, SharedTooltip tooltip) {
        this.day = day;
        this.on = on;
        this.drags = drags;
        this.tooltip = tooltip;
        root.getStyleClass().add("day-chips");
        root.setMinHeight(0);
        more.getStyleClass().addAll("small", "muted", "day-more");
        more.setOnMouseClicked(event -> {
            if (!hidden().isEmpty()) {
                next();
                event.consume();
            }
        });
        tooltip.on(more, () -> hidden().stream()
                .map(item -> Dates.time(item.start()) + "  " + item.names())
                .collect(Collectors.joining("\n")));
    }

    Region root() {
        return root;
    }

    /** What there is to show; {@link #fill} shows it. */
    void show(MonthBoard.Day now) {
        day = now;
        events = day.engagements().stream().filter(it -> it.event() != null).toList();
        shown = -1;
    }

    void select(@Nullable UUID coffee) {
        selected = coffee;
        made.forEach(this::mark);
    }

    private void mark(CoffeeChip chip) {
        MonthBoard.Item item = chip.item();
        chip.select(item != null && item.coffee().id().equals(selected));
    }

    /** Shows as much as fits into a day of this size. */
    void fill(double width, double height, double textSize) {
        double scale = textSize / TEXT;
        boolean slim = width < NARROW * scale;
        int count = day.coffees().size() + events.size();
        double chip = scale * (slim ? TALL_CHIP : CHIP);
        double room = height - HEAD * scale;
        int fits = count * chip <= room ? count : Math.clamp((int) ((room - MORE * scale) / chip), 0, count);
        if (fits == shown && slim == narrow) {
            return;
        }
        shown = fits;
        narrow = slim;
        int coffees = Math.min(fits, day.coffees().size());
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < coffees; i++) {
            CoffeeChip one = chip(i);
            one.show(day.coffees().get(i), narrow);
            mark(one);
            parts.add(one.root());
        }
        events.stream().limit(fits - coffees).map(this::event).forEach(parts::add);
        if (fits < count) {
            more.setText(Messages.text("calendar.day.more", count - fits));
            parts.add(more);
        }
        Engagement whole = day.whole();
        if (whole != null) {
            parts.add(whole(whole));
        }
        if (!root.getChildren().equals(parts)) {
            root.getChildren().setAll(parts);
        }
    }

    private List<MonthBoard.Item> hidden() {
        return day.coffees().subList(Math.clamp(shown, 0, day.coffees().size()), day.coffees().size());
    }

    // one click after the other shows what there is no room for
    private void next() {
        List<UUID> ids = hidden().stream().map(item -> item.coffee().id()).toList();
        int next = selected == null ? 0 : (ids.indexOf(selected) + 1) % ids.size();
        on.months().cursor(day.date());
        on.months().focus(new Focus.OnCoffee(ids.get(next)));
    }

    private CoffeeChip chip(int index) {
        if (index == made.size()) {
            made.add(chip());
        }
        return made.get(index);
    }

    private CoffeeChip chip() {
        var chip = new CoffeeChip();
        chip.root().setOnMouseClicked(event -> {
            MonthBoard.Item item = chip.item();
            if (item != null) {
                on.months().cursor(day.date());
                on.months().focus(new Focus.OnCoffee(item.coffee().id()));
                if (event.getClickCount() == 2) {
                    on.months().open();
                }
                event.consume();
            }
        });
        drags.source(chip.root(), point -> Optional.ofNullable(chip.item())
                .filter(item -> item.coffee().status().isOpen())
                .map(item -> new DragItem(
                        new Dragged.OneCoffee(item.coffee(), 0), CoffeeChip.ghost(item.names(), item.category()))));
        tooltip.on(chip.root(), chip::words);
        return chip;
    }

    private Node event(Engagement engagement) {
        var time = new Label(Dates.time(engagement.start()));
        time.getStyleClass().addAll("small", "chip-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var title = new Label(engagement.title());
        title.getStyleClass().add("small");
        title.setMinWidth(0);
        var line = new HBox(Icons.of(Feather.FLAG), time);
        line.getStyleClass().add("chip-line");
        var lines = new VBox(line);
        if (narrow) {
            title.getStyleClass().add("chip-second");
            lines.getChildren().add(title);
        } else {
            line.getChildren().add(title);
        }
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        var chip = new StackPane(tint, lines);
        chip.setMinWidth(0);
        chip.getStyleClass().addAll("coffee-chip", "event-chip", "hue-yellow");
        chip.setAccessibleText(Messages.text("calendar.chip.event", Dates.moment(engagement.start()), engagement.title()));
        UUID event = engagement.event();
        chip.setOnMouseClicked(click -> {
            if (event != null) {
                on.months().openEvent(event);
            }
            click.consume();
        });
        return chip;
    }

    private static Node whole(Engagement engagement) {
        var title = new Label(engagement.title());
        title.getStyleClass().addAll("small", "muted");
        title.setWrapText(true);
        var hatch = new Region();
        hatch.getStyleClass().add("day-hatch");
        var hatched = new StackPane(hatch, title);
        hatched.getStyleClass().add("day-whole");
        hatched.setMinHeight(0);
        VBox.setVgrow(hatched, Priority.ALWAYS);
        return hatched;
    }
}
