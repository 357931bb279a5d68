package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import io.fika.ui.kit.SharedTooltip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One day of the board: what it holds, and a place to let go of people and coffees. */
final class DayCell implements DropTarget {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int MOST_BARS = 3;

    private final VBox root = new VBox();
    private final HBox head = new HBox();
    private final Label number = new Label();
    private final List<Region> bars = new ArrayList<>();
    private final DayChips chips;
    private final CalendarControllers on;
    private MonthBoard.Day day;
    private @Nullable LocalDate today;

    DayCell(MonthBoard.Day first, CalendarControllers on, DragGesture drags, SharedTooltip tooltip) {
        this.on = on;
        this.chips = new DayChips(first, on, drags, tooltip);
        this.day = first;
        root.setMinSize(0, 0);
        root.setPrefSize(0, 0);
        number.getStyleClass().add("day-number");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(number, gap);
        head.getStyleClass().add("day-head");
        for (int i = 0; i < MOST_BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().add("load-bar");
            bars.add(bar);
        }
        VBox.setVgrow(chips.root(), Priority.ALWAYS);
        root.getChildren().addAll(head, chips.root());
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
        root.setOnContextMenuRequested(event ->
                new BusyMenu(on.busy()).of(day).show(root, event.getScreenX(), event.getScreenY()));
        drags.target(root, this);
    }

    Region root() {
        return root;
    }

    LocalDate date() {
        return day.date();
    }

    void cursor(boolean here) {
        root.pseudoClassStateChanged(CURSOR, here);
    }

    /** Marks the chip of a coffee. */
    void select(@Nullable UUID coffee) {
        chips.select(coffee);
    }

    /** Shows a day; what stays as it was is not touched. */
    void show(MonthBoard.Day shown, LocalDate now) {
        if (shown.equals(day) && now.equals(today)) {
            return;
        }
        day = shown;
        today = now;
        List<String> styles = styles(now);
        if (!root.getStyleClass().equals(styles)) {
            root.getStyleClass().setAll(styles);
        }
        number.setText(day.inMonth() ? String.valueOf(day.date().getDayOfMonth()) : Dates.day(day.date()));
        int count = day.whole() != null || day.load() == 0 ? 0 : Math.clamp((int) Math.ceil(day.load() * 3), 1, MOST_BARS);
        List<Node> parts = new ArrayList<>(head.getChildren().subList(0, 2));
        parts.addAll(bars.subList(0, count));
        if (!head.getChildren().equals(parts)) {
            head.getChildren().setAll(parts);
        }
        head.setAccessibleText(count == 0 ? null : Messages.text("calendar.day.load", Math.round(day.load() * 100)));
        chips.show(day);
        fill();
    }

    // before it was laid out for the first time nobody knows how much fits
    private void fill() {
        if (root.getHeight() > 0) {
            chips.fill(root.getWidth(), root.getHeight(), number.getFont().getSize());
        }
    }

    private List<String> styles(LocalDate now) {
        List<String> styles = new ArrayList<>(List.of("day"));
        if (!day.inMonth()) {
            styles.add("day-outside");
        }
        if (day.date().equals(now)) {
            styles.add("day-today");
        }
        if (day.date().isBefore(now)) {
            styles.add("day-past");
        }
        return styles;
    }

    @Override
    public Optional<DropHint> over(Drag drag) {
        return Dragged.of(drag).flatMap(dragged -> on.moves()
                .opening(dragged, day.date(), drag.copy())
                .map(opening -> {
                    on.moves().aim(this, dragged, opening, drag.copy());
                    return new DropWords(on.moves())
                            .of(opening, Dates.shortMoment(opening.start()), false, drag.alt());
                }));
    }

    @Override
    public void dropped(Drag drag) {
        Dragged.of(drag).ifPresent(dragged -> on.moves()
                .opening(dragged, day.date(), drag.copy())
                .ifPresent(opening -> on.moves().drop(
                        dragged,
                        opening,
                        drag.alt() ? Booked.Force.REGARDLESS : Booked.Force.BY_THE_RULES,
                        drag.copy())));
    }

    @Override
    public void left() {
        on.moves().aimless(this);
    }
}
