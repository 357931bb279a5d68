package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
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

    Node coffee(MonthBoard.Item item, TimeColumn column, boolean narrow) {
        Coffee coffee = item.coffee();
        StackPane block = TimeBlock.coffee(item, narrow);
        tooltip.on(block, block::getAccessibleText);
        select(block, coffee.id());
        block.setOnMouseClicked(event -> {
            on.months().cursor(column.day().date());
            on.months().focus(new Focus.OnCoffee(coffee.id()));
            if (event.getClickCount() == 2) {
                on.months().open();
            }
            event.consume();
        });
        if (coffee.status().isOpen()) {
            // below zero where it began the day before
            int from = (int) ChronoUnit.MINUTES.between(column.day().date().atStartOfDay(), item.start());
            drags.source(block, point -> Optional.of(new DragItem(
                    new Dragged.OneCoffee(coffee, column.held(block.localToParent(point).getY(), from)),
                    CoffeeChip.ghost(item.names(), item.category()))));
            if (!item.end().isAfter(column.day().date().plusDays(1).atStartOfDay())) {
                block.getChildren().add(edge(coffee));
            }
        }
        return block;
    }

    private Node edge(Coffee coffee) {
        var edge = new Region();
        edge.getStyleClass().add("block-edge");
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        drags.source(edge, point -> Optional.of(new DragItem(new Dragged.Edge(coffee), new Region())));
        return edge;
    }

    Node engagement(Engagement engagement, boolean narrow) {
        StackPane block = TimeBlock.engagement(engagement, narrow);
        tooltip.on(block, block::getAccessibleText);
        UUID event = engagement.event();
        block.setOnMouseClicked(click -> {
            if (event != null) {
                on.months().openEvent(event);
                click.consume();
            }
        });
        return block;
    }
}
