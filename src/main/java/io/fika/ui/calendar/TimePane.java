package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.coffees.Window;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.SharedTooltip;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The middle of the calendar by the hours: a week or a day. */
final class TimePane {
    private static final int BEFORE_HOURS = 30;
    private static final int MORNING = 8 * 60;

    private final VBox root = new VBox();
    private final HourSheet sheet;
    private final TimeHeads heads;
    private final ScrollPane scroll;
    private final CalendarModel model;
    private final CalendarControllers on;
    private final TimeBlocks blocks;
    /** Kept from week to week. */
    private final List<TimeColumn> columns = new ArrayList<>();
    private @Nullable MonthBoard shown;
    private List<LocalDate> days = List.of();
    private boolean scrolled;

    TimePane(CalendarModel model, CalendarControllers on, DragGesture drags, Clock clock) {
        this.model = model;
        this.on = on;
        this.blocks = new TimeBlocks(model, on, drags, clock.getZone(), new SharedTooltip());
        sheet = new HourSheet(() -> LocalDateTime.now(clock));
        heads = new TimeHeads(sheet, on);
        scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().addAll("edge-to-edge", "time-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("time-pane");
        root.setFocusTraversable(true);
        root.getChildren().addAll(heads, scroll);
        root.setOnMousePressed(event -> root.requestFocus());
        root.setOnKeyPressed(new BoardKeys(model, on)::press);
        model.board.subscribe(this::show);
        model.focus.subscribe(sheet::select);
        model.cursor.subscribe(this::turned);
        model.page.subscribe(() -> {
            scrolled = false;
            show();
        });
        scroll.viewportBoundsProperty().subscribe(this::toTheHours);
        var minute = new Timeline(new KeyFrame(Duration.seconds(30), event -> sheet.requestLayout()));
        minute.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                minute.stop();
            } else {
                minute.play();
            }
        });
    }

    Node root() {
        return root;
    }

    private boolean isOn() {
        return model.page.get() == CalendarPage.WEEK || model.page.get() == CalendarPage.DAY;
    }

    private void turned(LocalDate day) {
        if (isOn() && !days.equals(dates(model.board.get()))) {
            show();
        }
        heads.cursor(day);
    }

    private void show() {
        MonthBoard board = model.board.get();
        if (board == null || !isOn()) {
            return;
        }
        days = dates(board);
        List<MonthBoard.Day> those = days.stream().flatMap(day -> board.day(day).stream()).toList();
        root.setAccessibleText(Messages.text("calendar.grid.hours", model.page.get().title(model.cursor.get())));
        while (columns.size() < those.size()) {
            columns.add(new TimeColumn(those.get(columns.size()), on, blocks));
        }
        for (int i = 0; i < those.size(); i++) {
            columns.get(i).show(those.get(i));
        }
        sheet.show(columns.subList(0, those.size()));
        heads.show(those, board.today(), Math.max(1, sheet.getWidth() - sheet.gutter()));
        heads.cursor(model.cursor.get());
        shown = board;
        toTheHours();
    }

    private List<LocalDate> dates(@Nullable MonthBoard board) {
        LocalDate day = model.cursor.get();
        if (board == null) {
            return List.of();
        }
        if (model.page.get() == CalendarPage.DAY) {
            return List.of(day);
        }
        List<DayOfWeek> columns = Columns.of(board);
        return board.weekOf(day).stream()
                .map(MonthBoard.Day::date)
                .filter(date -> columns.contains(date.getDayOfWeek()))
                .toList();
    }

    // once for every page, so that the user's own scrolling stays
    private void toTheHours() {
        double room = scroll.getViewportBounds().getHeight();
        MonthBoard board = shown;
        if (scrolled || board == null || room <= 1 || !isOn()) {
            return;
        }
        scrolled = true;
        int first = board.days().stream()
                .flatMap(day -> day.hours().stream())
                .map(Window::from)
                .mapToInt(time -> time.toSecondOfDay() / 60)
                .min()
                .orElse(MORNING);
        HourScale scale = sheet.scale();
        double hidden = scale.height() - room;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(scale.y(Math.max(0, first - BEFORE_HOURS)) / hidden, 0, 1));
        heads.show(
                days.stream().flatMap(day -> board.day(day).stream()).toList(),
                board.today(),
                Math.max(1, scroll.getViewportBounds().getWidth() - sheet.gutter()));
        heads.cursor(model.cursor.get());
    }
}
