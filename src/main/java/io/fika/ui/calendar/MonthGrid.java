package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.LocalCustom;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.SharedTooltip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** The middle: the weeks of the month. A day of the weekend has a column where it holds something or is open. */
final class MonthGrid {
    private final GridPane root = new GridPane();
    private final CalendarModel model;
    private final CalendarControllers on;
    private final DragGesture drags;
    private final SharedTooltip tooltip = new SharedTooltip();
    /** One after the other, kept from month to month. */
    private final List<DayCell> cells = new ArrayList<>();
    private List<DayOfWeek> columns = List.of();
    private final Map<DayOfWeek, Label> names = new EnumMap<>(DayOfWeek.class);
    private int weeks;
    private @Nullable MonthBoard shown;

    MonthGrid(CalendarModel model, CalendarControllers on, DragGesture drags) {
        this.model = model;
        this.on = on;
        this.drags = drags;
        root.getStyleClass().add("month-grid");
        root.setFocusTraversable(true);
        root.setAccessibleText(Messages.text("calendar.grid.reading"));
        root.setOnMousePressed(event -> root.requestFocus());
        root.setOnKeyPressed(new BoardKeys(model, on)::press);
        model.board.subscribe(this::show);
        model.page.subscribe(this::show);
        model.focus.subscribe(this::select);
        model.cursor.subscribe(this::cursor);
    }

    Node root() {
        return root;
    }

    private void show() {
        MonthBoard board = model.board.get();
        if (board == null || board.equals(shown) || model.page.get() != CalendarPage.MONTH) {
            return;
        }
        shown = board;
        root.setAccessibleText(Messages.text("calendar.grid", Dates.month(board.month())));
        while (cells.size() < board.days().size()) {
            cells.add(new DayCell(board.days().get(cells.size()), on, drags, tooltip));
        }
        place(Columns.of(board), board.days().size() / DayOfWeek.values().length);
        for (int i = 0; i < board.days().size(); i++) {
            cells.get(i).show(board.days().get(i), board.today());
        }
        select();
        cursor(model.cursor.get());
    }

    // most months have as many columns and weeks as the one before
    private void place(List<DayOfWeek> days, int count) {
        if (days.equals(columns) && count == weeks) {
            return;
        }
        columns = days;
        weeks = count;
        root.getColumnConstraints().setAll(days.stream().map(day -> column(days.size())).toList());
        List<RowConstraints> rows = new ArrayList<>(List.of(new RowConstraints()));
        Stream.generate(MonthGrid::row).limit(count).forEach(rows::add);
        root.getRowConstraints().setAll(rows);
        List<Node> nodes = new ArrayList<>();
        for (DayOfWeek day : days) {
            Label name = names.computeIfAbsent(day, MonthGrid::name);
            GridPane.setConstraints(name, days.indexOf(day), 0);
            nodes.add(name);
        }
        DayOfWeek first = LocalCustom.here().firstDay();
        for (int i = 0; i < count * DayOfWeek.values().length; i++) {
            int column = days.indexOf(first.plus(i % DayOfWeek.values().length));
            if (column >= 0) {
                GridPane.setConstraints(cells.get(i).root(), column, 1 + i / DayOfWeek.values().length);
                nodes.add(cells.get(i).root());
            }
        }
        root.getChildren().setAll(nodes);
    }

    private static ColumnConstraints column(int of) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / of);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private static RowConstraints row() {
        var row = new RowConstraints();
        row.setPercentHeight(-1);
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        row.setMinHeight(0);
        return row;
    }

    private static Label name(DayOfWeek day) {
        var name = new Label(Dates.name(day));
        name.getStyleClass().addAll("small", "weekday");
        return name;
    }

    private void select() {
        UUID coffee = model.focus.get() instanceof CalendarModel.Focus.OnCoffee it ? it.coffee() : null;
        cells.forEach(cell -> cell.select(coffee));
    }

    private void cursor(LocalDate day) {
        cells.forEach(cell -> cell.cursor(cell.date().equals(day)));
    }
}
