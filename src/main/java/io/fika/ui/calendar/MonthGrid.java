package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<LocalDate, DayCell> cells = new HashMap<>();

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
        model.focus.subscribe(() -> show(model.board.get()));
        model.cursor.subscribe(this::cursor);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable MonthBoard board) {
        root.getChildren().clear();
        root.getColumnConstraints().clear();
        root.getRowConstraints().clear();
        cells.clear();
        if (board == null) {
            return;
        }
        root.setAccessibleText(Messages.text("calendar.grid", Dates.month(board.month())));
        List<DayOfWeek> columns = Columns.of(board);
        for (DayOfWeek day : columns) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns.size());
            column.setHalignment(HPos.LEFT);
            root.getColumnConstraints().add(column);
            var name = new Label(Dates.name(day));
            name.getStyleClass().addAll("small", "weekday");
            root.add(name, columns.indexOf(day), 0);
        }
        root.getRowConstraints().add(new RowConstraints());
        int weeks = board.days().size() / DayOfWeek.values().length;
        for (int week = 0; week < weeks; week++) {
            var row = new RowConstraints();
            row.setPercentHeight(-1);
            row.setVgrow(Priority.ALWAYS);
            row.setFillHeight(true);
            row.setMinHeight(0);
            root.getRowConstraints().add(row);
        }
        for (int i = 0; i < board.days().size(); i++) {
            MonthBoard.Day day = board.days().get(i);
            int column = columns.indexOf(day.date().getDayOfWeek());
            if (column >= 0) {
                add(day, board, column, 1 + i / DayOfWeek.values().length);
            }
        }
        cursor(model.cursor.get());
    }

    private void add(MonthBoard.Day day, MonthBoard board, int column, int row) {
        var selected = model.focus.get() instanceof CalendarModel.Focus.OnCoffee it ? it.coffee() : null;
        DayCell cell = new DayCell(day, board.today(), selected, on, drags);
        cells.put(day.date(), cell);
        root.add(cell.root(), column, row);
    }

    private void cursor(LocalDate day) {
        cells.forEach((date, cell) -> cell.cursor(date.equals(day)));
    }
}
