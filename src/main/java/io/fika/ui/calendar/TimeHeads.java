package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the hours: the names of the days, and what takes all of one. It lays itself out as the sheet beneath does. */
final class TimeHeads extends Region {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int MOST = 2;

    private final HourSheet sheet;
    private final CalendarControllers on;
    private final List<VBox> heads = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();

    TimeHeads(HourSheet sheet, CalendarControllers on) {
        this.sheet = sheet;
        this.on = on;
        getStyleClass().add("time-heads");
        sheet.widthProperty().subscribe(width -> requestLayout());
    }

    void show(List<MonthBoard.Day> days, LocalDate today, double width) {
        heads.clear();
        dates.clear();
        for (MonthBoard.Day day : days) {
            heads.add(head(day, today, days.size(), width));
            dates.add(day.date());
        }
        getChildren().setAll(heads);
    }

    void cursor(LocalDate day) {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).pseudoClassStateChanged(CURSOR, dates.get(i).equals(day));
        }
    }

    private VBox head(MonthBoard.Day day, LocalDate today, int columns, double width) {
        var name = new Label(columns == 1 ? Dates.weekday(day.date()) : Dates.shortDay(day.date()));
        name.getStyleClass().add("time-day");
        var head = new VBox(name);
        head.getStyleClass().add("time-head");
        if (day.date().equals(today)) {
            head.getStyleClass().add("day-today");
        }
        for (Engagement whole : day.wholes().subList(0, Math.min(MOST, day.wholes().size()))) {
            head.getChildren().add(whole(whole));
        }
        List<String> hidden = new ArrayList<>(day.wholes().stream().skip(MOST).map(Engagement::title).toList());
        TimeColumn.layout(day, TimeColumn.lanes(width / columns)).hidden().forEach(what ->
                hidden.add(what instanceof MonthBoard.Item item ? item.names() : ((Engagement) what).title()));
        if (!hidden.isEmpty()) {
            head.getChildren().add(TimeBlock.more(hidden));
        }
        head.setOnMouseClicked(event -> {
            on.months().cursor(day.date());
            on.months().page(columns == 1 && !hidden.isEmpty() ? CalendarPage.AGENDA : CalendarPage.DAY);
        });
        return head;
    }

    private Node whole(Engagement engagement) {
        var title = new Label(engagement.title());
        title.getStyleClass().addAll("small", "whole-chip");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTooltip(new Tooltip(engagement.title()));
        title.setOnContextMenuRequested(asked -> {
            new BusyMenu(on.busy()).of(engagement).show(title, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        return title;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.stream().mapToDouble(head -> head.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < heads.size(); i++) {
            double left = snapPositionX(sheet.x(i));
            heads.get(i).resizeRelocate(left, 0, snapPositionX(sheet.x(i + 1)) - left - 4, getHeight());
        }
    }
}
