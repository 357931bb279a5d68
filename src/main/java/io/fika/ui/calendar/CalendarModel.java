package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.coffees.Openings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the month's screen shows now. */
final class CalendarModel {
    /** What the side card is about. */
    sealed interface Focus {
        /** Nothing is chosen. */
        record None() implements Focus {}

        /** A coffee of the board. */
        record OnCoffee(UUID coffee) implements Focus {}

        /** Somebody who is due. */
        record OnPerson(UUID person) implements Focus {}
    }

    final ObjectProperty<YearMonth> month;
    final ObjectProperty<@Nullable MonthBoard> board = new SimpleObjectProperty<>();
    /** What the days of the month offer, as they were when the board was read. */
    final ObjectProperty<@Nullable Openings> openings = new SimpleObjectProperty<>();
    /** How the month would weigh if what is dragged were dropped where it is now. */
    final ObjectProperty<MonthBoard.@Nullable Balance> aimed = new SimpleObjectProperty<>();
    final ObjectProperty<CalendarPage> page = new SimpleObjectProperty<>(CalendarPage.MONTH);
    final DueModel due = new DueModel();
    final ObjectProperty<LocalDate> cursor;
    final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(new Focus.None());
    final ObjectProperty<@Nullable Explanation> explanation = new SimpleObjectProperty<>();
    /** Whether the form about how the coffee in focus went is open. */
    final BooleanProperty logging = new SimpleBooleanProperty();
    /** Whether the points behind a coffee are shown. */
    final BooleanProperty figures = new SimpleBooleanProperty();
    /** Whether better plans are being looked for; the board then shows the best so far. */
    final BooleanProperty planning = new SimpleBooleanProperty();

    /** The coffee in focus, and coffees that want something. */
    final CoffeeModel coffee = new CoffeeModel();

    CalendarModel(LocalDate today) {
        month = new SimpleObjectProperty<>(YearMonth.from(today));
        cursor = new SimpleObjectProperty<>(today);
    }
}
