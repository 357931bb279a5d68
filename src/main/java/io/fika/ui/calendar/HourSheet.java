package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The hours of some days: a line each, the days' columns over them, and a line where now is. */
final class HourSheet extends Region {
    private static final double HOUR = 56;
    private static final double GUTTER = 56;
    private static final double TEXT = 13;
    private static final int HOURS = 24;

    private final List<Region> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Region now = new Region();
    private final Supplier<LocalDateTime> clock;
    private List<TimeColumn> columns = List.of();

    HourSheet(Supplier<LocalDateTime> clock) {
        this.clock = clock;
        getStyleClass().add("hour-sheet");
        now.getStyleClass().add("now-line");
        now.setMouseTransparent(true);
        for (int hour = 0; hour < HOURS; hour++) {
            var line = new Region();
            line.getStyleClass().add("hour-line");
            line.setMouseTransparent(true);
            lines.add(line);
            var name = new Label(hour == 0 ? "" : Dates.hour(LocalTime.of(hour, 0)));
            name.getStyleClass().addAll("small", "muted", "hour-name");
            names.add(name);
        }
        show(List.of());
    }

    void show(List<TimeColumn> days) {
        columns = List.copyOf(days);
        double room = getWidth() - gutter();
        if (room > 0) {
            columns.forEach(column -> column.fit(room / columns.size()));
        }
        List<Node> nodes = new ArrayList<>(columns);
        nodes.addAll(lines);
        nodes.addAll(names);
        nodes.add(now);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        requestLayout();
    }

    /** Marks the coffee in focus. */
    void select() {
        columns.forEach(TimeColumn::select);
    }

    /** The width of the names of the hours. */
    double gutter() {
        return snapSizeX(GUTTER * textScale());
    }

    HourScale scale() {
        return new HourScale(Math.round(HOUR * textScale() / 4) * 4.0);
    }

    private double textScale() {
        return names.getLast().getFont().getSize() / TEXT * TEXT / Math.max(1, TEXT - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return scale().height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return scale().height();
    }

    @Override
    protected void layoutChildren() {
        HourScale scale = scale();
        double gutter = gutter();
        for (int hour = 0; hour < HOURS; hour++) {
            double y = scale.y(hour * 60);
            lines.get(hour).resizeRelocate(gutter, y, getWidth() - gutter, 1);
            Label name = names.get(hour);
            name.autosize();
            name.relocate(snapPositionX(gutter - 8 - name.getWidth()), snapPositionY(y - name.getHeight() / 2));
        }
        now.setVisible(false);
        for (int i = 0; i < columns.size(); i++) {
            TimeColumn column = columns.get(i);
            column.scale(scale);
            double left = snapPositionX(x(i));
            column.resizeRelocate(left, 0, snapPositionX(x(i + 1)) - left, scale.height());
            LocalDateTime moment = clock.get();
            if (column.day().date().equals(moment.toLocalDate())) {
                now.setVisible(true);
                now.resizeRelocate(
                        left, snapPositionY(scale.y(moment.toLocalTime().toSecondOfDay() / 60)) - 1, column.getWidth(), 2);
            }
        }
    }

    /** Where a column begins. */
    double x(int column) {
        return gutter() + (getWidth() - gutter()) * column / Math.max(1, columns.size());
    }
}
