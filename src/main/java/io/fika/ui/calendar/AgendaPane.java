package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The month for reading: day by day, with whom, where, what for and how it stands. Days without anything are left out. */
final class AgendaPane {
    private final ListView<Row> list;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final CalendarModel model;

    /** A line of the agenda. */
    sealed interface Row {
        /** The day that the lines beneath belong to. */
        record Heading(LocalDate day) implements Row {}

        record OneCoffee(MonthBoard.Item item) implements Row {}

        record OneEvent(Engagement engagement) implements Row {}
    }

    AgendaPane(CalendarModel model, CalendarControllers on) {
        this.model = model;
        list = new ListView<>(rows);
        list.getStyleClass().addAll("agenda", "edge-to-edge");
        list.setCellFactory(view -> new Cell());
        var nothing = new Label(Messages.text("calendar.agenda.empty"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setAccessibleText(Messages.text("calendar.page.agenda"));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof Row.OneCoffee it) {
                on.months().focus(new Focus.OnCoffee(it.item().coffee().id()));
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                on.months().open();
            } else if (list.getSelectionModel().getSelectedItem() instanceof Row.OneEvent it
                    && it.engagement().event() != null) {
                on.months().openEvent(it.engagement().event());
            }
        });
        list.setOnKeyPressed(new BoardKeys(model, on)::press);
        model.board.subscribe(board -> show());
        model.page.subscribe(page -> show());
    }

    Node root() {
        return list;
    }

    private void show() {
        MonthBoard board = model.board.get();
        if (board == null || model.page.get() != CalendarPage.AGENDA) {
            return;
        }
        rows.setAll(rows(board));
        rows.stream()
                .filter(row -> row instanceof Row.Heading it && !it.day().isBefore(model.cursor.get()))
                .findFirst()
                .ifPresent(list::scrollTo);
    }

    /** The lines of a month, in order. */
    static List<Row> rows(MonthBoard board) {
        List<Row> rows = new ArrayList<>();
        for (MonthBoard.Day day : board.days()) {
            List<Engagement> events =
                    day.engagements().stream().filter(it -> it.event() != null).toList();
            List<MonthBoard.Item> coffees = Stream.concat(day.coffees().stream(), day.fallen().stream())
                    .sorted(Comparator.comparing(MonthBoard.Item::start))
                    .toList();
            if (day.inMonth() && !(coffees.isEmpty() && events.isEmpty())) {
                rows.add(new Row.Heading(day.date()));
                int next = 0;
                for (MonthBoard.Item item : coffees) {
                    while (next < events.size() && events.get(next).start().isBefore(item.start())) {
                        rows.add(new Row.OneEvent(events.get(next++)));
                    }
                    rows.add(new Row.OneCoffee(item));
                }
                events.stream().skip(next).map(Row.OneEvent::new).forEach(rows::add);
            }
        }
        return List.copyOf(rows);
    }

    private static final class Cell extends ListCell<Row> {
        Cell() {
            getStyleClass().add("agenda-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(switch (row) {
                case Row.Heading it -> heading(it.day());
                case Row.OneCoffee it -> coffee(it.item());
                case Row.OneEvent it -> line(
                        Icons.of(Feather.FLAG),
                        it.engagement().start().isBefore(it.engagement().end())
                                ? span(it.engagement())
                                : Dates.time(it.engagement().start()),
                        it.engagement().title(),
                        "",
                        Messages.text("calendar.agenda.event"));
            });
        }

        private static Node heading(LocalDate day) {
            var heading = new Label(Dates.weekday(day));
            heading.getStyleClass().addAll("semibold", "agenda-day");
            return heading;
        }

        private static String span(Engagement it) {
            return Messages.text("calendar.agenda.span", Dates.time(it.start()), Dates.time(it.end()));
        }

        private static Node coffee(MonthBoard.Item item) {
            Coffee coffee = item.coffee();
            String time = Messages.text(
                    "calendar.agenda.span",
                    Dates.time(item.start()),
                    Dates.time(item.start().plusMinutes(coffee.minutes())));
            String about = coffee.place().isBlank() || coffee.purpose().isBlank()
                    ? coffee.place() + coffee.purpose()
                    : Messages.text("calendar.why.place", coffee.place(), coffee.purpose());
            Node line = line(
                    CoffeeChip.mark(item.category()), time, item.names(), about, CoffeeChip.status(coffee.status()));
            if (!coffee.status().stands()) {
                line.getStyleClass().add("agenda-fallen");
            }
            return line;
        }

        private static Node line(Node mark, String time, String who, String about, String status) {
            var when = new Label(time);
            when.getStyleClass().addAll("agenda-time", "muted");
            var name = new Label(who);
            name.getStyleClass().addAll("semibold", "agenda-name");
            var more = new Label(about);
            more.getStyleClass().addAll("small", "muted");
            more.setManaged(!about.isBlank());
            var words = new VBox(name, more);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var state = new Label(status);
            state.getStyleClass().addAll("small", "muted");
            state.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(when, mark, words, state);
            row.getStyleClass().add("agenda-row");
            return row;
        }
    }
}
