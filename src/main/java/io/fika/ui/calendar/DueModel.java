package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.growth.GapReasons;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of people to have coffee with: who is due, or whoever is searched for, as far as the filter lets through. */
final class DueModel {
    final ObservableList<MonthBoard.Due> shown = FXCollections.observableArrayList();
    /** Everybody there is to show, before the filter. */
    final ObjectProperty<List<MonthBoard.Due>> all = new SimpleObjectProperty<>(List.of());
    /** What is searched for; blank for those who are due. */
    final StringProperty typed = new SimpleStringProperty("");
    final ObjectProperty<DueFilter> filter = new SimpleObjectProperty<>(DueFilter.ALL);
    /** Who matters to the target market. */
    final ObjectProperty<GapReasons> market = new SimpleObjectProperty<>(GapReasons.NONE);
    /** Whether the choices of the filter are open. */
    final BooleanProperty choosing = new SimpleBooleanProperty();

    boolean isSearching() {
        return !typed.get().isBlank();
    }
}
