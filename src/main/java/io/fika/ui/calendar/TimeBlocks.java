package io.fika.ui.calendar;

import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.SharedTooltip;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Makes the blocks of a day that can be chosen, dragged and resized. */
record TimeBlocks(
        CalendarModel model, CalendarControllers on, DragGesture drags, ZoneId zone, SharedTooltip tooltip) {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /**
     * Where the clocks are changed on a day, in minutes after midnight.
     *
     * @param gap whether the hour is left out; otherwise it comes twice
     */
    record Shift(boolean gap, int from, int to) {}

    Optional<Shift> shift(LocalDate day) {
        ZoneOffsetTransition next =
                zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant().minusNanos(1));
        if (next == null) {
            return Optional.empty();
        }
        var first = next.isGap() ? next.getDateTimeBefore() : next.getDateTimeAfter();
        var last = next.isGap() ? next.getDateTimeAfter() : next.getDateTimeBefore();
        return first.toLocalDate().equals(day)
                ? Optional.of(new Shift(next.isGap(), HourScale.minuteOf(first, day), HourScale.minuteOf(last, day)))
                : Optional.empty();
    }

    /** Marks the block of a coffee if that is in focus. */
    void select(Node block, UUID coffee) {
        block.pseudoClassStateChanged(
                SELECTED, model.focus.get() instanceof Focus.OnCoffee it && it.coffee().equals(coffee));
    }

    /** A block for the coffees of a column, one after the other. */
    TimeBlock coffee(TimeColumn column) {
        var block = new TimeBlock();
        StackPane root = block.root();
        tooltip.on(root, block::words);
        root.setOnMouseClicked(event -> {
            MonthBoard.Item item = block.item();
            if (item != null) {
                on.months().cursor(column.day().date());
                on.months().focus(new Focus.OnCoffee(item.coffee().id()));
                if (event.getClickCount() == 2) {
                    on.months().open();
                }
                event.consume();
            }
        });
        drags.source(root, point -> open(block).map(item -> {
            // below zero where it began the day before
            int from = (int) ChronoUnit.MINUTES.between(column.day().date().atStartOfDay(), item.start());
            return new DragItem(
                    new Dragged.OneCoffee(item.coffee(), column.held(root.localToParent(point).getY(), from)),
                    CoffeeChip.ghost(item.names(), item.category()));
        }));
        root.getChildren().add(edge(block));
        return block;
    }

    /** Shows a coffee in one of them. */
    void show(TimeBlock block, MonthBoard.Item item, TimeColumn column, double width) {
        block.show(item, width);
        boolean whole = !item.end().isAfter(column.day().date().plusDays(1).atStartOfDay());
        block.root().getChildren().getLast().setVisible(whole && item.coffee().status().isOpen());
        select(block.root(), item.coffee().id());
    }

    private static Optional<MonthBoard.Item> open(TimeBlock block) {
        return Optional.ofNullable(block.item()).filter(item -> item.coffee().status().isOpen());
    }

    private Node edge(TimeBlock block) {
        var edge = new Region();
        edge.getStyleClass().add("block-edge");
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        drags.source(edge, point ->
                open(block).map(item -> new DragItem(new Dragged.Edge(item.coffee()), new Region())));
        return edge;
    }

    /** A block for what else a day holds, one after the other. */
    TimeBlock engagement() {
        var block = new TimeBlock();
        tooltip.on(block.root(), block::words);
        block.root().setOnMouseClicked(click -> {
            Engagement engagement = block.engagement();
            if (engagement != null && engagement.event() != null) {
                on.months().openEvent(engagement.event());
                click.consume();
            }
        });
        block.root().setOnContextMenuRequested(asked -> {
            Engagement engagement = block.engagement();
            if (engagement != null) {
                new BusyMenu(on.busy()).of(engagement).show(block.root(), asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
        return block;
    }
}
