package io.fika.ui.sphere;

import io.fika.coffees.MonthBoard;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The next days on which one has coffee, with the coffees that are planned on them. */
final class StripModel {
    private final ObjectProperty<List<MonthBoard.Day>> days = new SimpleObjectProperty<>(List.of());

    ObjectProperty<List<MonthBoard.Day>> daysProperty() {
        return days;
    }

    List<MonthBoard.Day> days() {
        return days.get();
    }
}
