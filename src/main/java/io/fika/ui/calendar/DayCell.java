package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One day of the board: what it holds, and a place to let go of people and coffees. */
final class DayCell implements DropTarget {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    /** The height of a chip with the gap beneath it, and of the day's own line, in pixels at normal text size. */
    private static final double CHIP = 26;
    private static final double TALL_CHIP = 43;
    private static final double HEAD = 31;
    private static final double MORE = 16;
    private static final double TEXT = 13;
    /** Below this width a chip takes two lines. */
    private static final double NARROW = 170;

    private final VBox root = new VBox();
    private final VBox chips = new VBox();
    private final Label number = new Label();
    private final CalendarControllers on;
    private final DragGesture drags;
    private final MonthBoard.Day day;
    private final @Nullable UUID selected;
    private int shown = -1;
    private boolean narrow;

    DayCell(MonthBoard.Day day, LocalDate today, @Nullable UUID selected, CalendarControllers on,
            DragGesture drags) {
        this.day = day;
        this.selected = selected;
        this.on = on;
        this.drags = drags;
        root.getStyleClass().add("day");
        root.getStyleClass().addAll(styles(today));
        root.setMinSize(0, 0);
        root.setPrefSize(0, 0);
        chips.getStyleClass().add("day-chips");
        chips.setMinHeight(0);
        VBox.setVgrow(chips, Priority.ALWAYS);
        root.getChildren().addAll(head(), chips);
        root.layoutBoundsProperty().subscribe(bounds -> fill());
        root.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                if (event.getClickCount() == 2) {
                    on.coffees().draft(day.date());
                } else {
                    on.months().cursor(day.date());
                }
            }
        });
        root.setOnContextMenuRequested(event -> menu().show(root, event.getScreenX(), event.getScreenY()));
        drags.target(root, this);
    }

    Region root() {
        return root;
    }

    void cursor(boolean here) {
        root.pseudoClassStateChanged(CURSOR, here);
    }

    private List<String> styles(LocalDate today) {
        List<String> styles = new ArrayList<>();
        if (!day.inMonth()) {
            styles.add("day-outside");
        }
        if (day.date().equals(today)) {
            styles.add("day-today");
        }
        if (day.date().isBefore(today)) {
            styles.add("day-past");
        }
        return styles;
    }

    private Node head() {
        number.setText(day.inMonth() ? String.valueOf(day.date().getDayOfMonth()) : Dates.day(day.date()));
        number.getStyleClass().add("day-number");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(number, gap);
        head.getStyleClass().add("day-head");
        int bars = day.whole() != null || day.load() == 0 ? 0 : Math.clamp((int) Math.ceil(day.load() * 3), 1, 3);
        for (int i = 0; i < bars; i++) {
            var bar = new Region();
            bar.getStyleClass().add("load-bar");
            head.getChildren().add(bar);
        }
        if (bars > 0) {
            head.setAccessibleText(Messages.text("calendar.day.load", Math.round(day.load() * 100)));
        }
        return head;
    }

    private void fill() {
        Engagement whole = day.whole();
        double scale = number.getFont().getSize() / TEXT;
        boolean slim = root.getWidth() < NARROW * scale;
        List<Engagement> events =
                day.engagements().stream().filter(it -> it.event() != null).toList();
        int count = day.coffees().size() + events.size();
        double chip = scale * (slim ? TALL_CHIP : CHIP);
        double room = root.getHeight() - HEAD * scale;
        int fits = count * chip <= room ? count : Math.clamp((int) ((room - MORE * scale) / chip), 0, count);
        if (fits == shown && slim == narrow) {
            return;
        }
        shown = fits;
        narrow = slim;
        List<Node> all = new ArrayList<>();
        day.coffees().forEach(item -> all.add(chip(item)));
        events.forEach(it -> all.add(event(it)));
        chips.getChildren().setAll(all.subList(0, fits));
        if (fits < all.size()) {
            chips.getChildren().add(more(fits, all.size() - fits));
        }
        if (whole != null) {
            chips.getChildren().add(whole(whole));
        }
    }

    // one click after the other shows what there is no room for
    private Node more(int fits, int hidden) {
        var more = new Label(Messages.text("calendar.day.more", hidden));
        more.getStyleClass().addAll("small", "muted", "day-more");
        List<MonthBoard.Item> coffees = day.coffees().subList(Math.min(fits, day.coffees().size()), day.coffees().size());
        if (!coffees.isEmpty()) {
            more.setTooltip(new Tooltip(coffees.stream()
                    .map(item -> Dates.time(item.start()) + "  " + item.names())
                    .collect(Collectors.joining("\n"))));
            more.setOnMouseClicked(event -> {
                List<UUID> ids = coffees.stream().map(item -> item.coffee().id()).toList();
                int next = selected == null ? 0 : (ids.indexOf(selected) + 1) % ids.size();
                on.months().cursor(day.date());
                on.months().focus(new Focus.OnCoffee(ids.get(next)));
                event.consume();
            });
        }
        return more;
    }

    private Node chip(MonthBoard.Item item) {
        StackPane chip = new CoffeeChip(item, narrow).root();
        chip.pseudoClassStateChanged(SELECTED, item.coffee().id().equals(selected));
        chip.setOnMouseClicked(event -> {
            on.months().cursor(day.date());
            on.months().focus(new Focus.OnCoffee(item.coffee().id()));
            if (event.getClickCount() == 2) {
                on.months().open();
            }
            event.consume();
        });
        drags.source(chip, point -> item.coffee().status().isOpen()
                ? Optional.of(new DragItem(
                        new Dragged.OneCoffee(item.coffee(), 0), CoffeeChip.ghost(item.names(), item.category())))
                : Optional.empty());
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
        if (narrow) {
            title.getStyleClass().add("chip-second");
        } else {
            line.getChildren().add(title);
        }
        var tint = new Region();
        tint.getStyleClass().add("chip-tint");
        var chip = new StackPane(tint, narrow ? new VBox(line, title) : line);
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

    private ContextMenu menu() {
        var menu = new ContextMenu();
        Engagement whole = day.whole();
        if (whole == null) {
            var keep = new MenuItem(Messages.text("calendar.day.keepFree"));
            keep.setOnAction(event -> on.plans().keepFree(day.date()));
            menu.getItems().add(keep);
        } else {
            UUID busy = whole.busyTime();
            var free = new MenuItem(Messages.text("calendar.day.free", whole.title()));
            free.setDisable(busy == null);
            free.setOnAction(event -> {
                if (busy != null) {
                    on.plans().free(busy);
                }
            });
            menu.getItems().add(free);
        }
        return menu;
    }

    @Override
    public Optional<DropHint> over(Drag drag) {
        return drag.content(Dragged.class).flatMap(dragged -> on.moves()
                .opening(dragged, day.date(), drag.copy())
                .map(opening -> {
                    on.moves().aim(dragged, opening, drag.copy());
                    return new DropWords(on.moves())
                            .of(opening, Dates.shortMoment(opening.start()), false, drag.alt());
                }));
    }

    @Override
    public void dropped(Drag drag) {
        drag.content(Dragged.class).ifPresent(dragged -> on.moves()
                .opening(dragged, day.date(), drag.copy())
                .ifPresent(opening -> on.moves().drop(
                        dragged,
                        opening,
                        drag.alt() ? Booked.Force.REGARDLESS : Booked.Force.BY_THE_RULES,
                        drag.copy())));
    }

    @Override
    public void left() {
        on.moves().aimless();
    }
}
