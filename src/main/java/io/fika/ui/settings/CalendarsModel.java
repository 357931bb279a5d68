package io.fika.ui.settings;

import io.fika.exchange.FollowedCalendar;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The calendars that are followed, and what is chosen for the coffees that go out. */
final class CalendarsModel {
    final ObservableList<FollowedCalendar> followed = FXCollections.observableArrayList();
    /** Whether they are just being read. */
    final BooleanProperty reading = new SimpleBooleanProperty();
    final IntegerProperty alarm = new SimpleIntegerProperty(-1);
    final StringProperty email = new SimpleStringProperty("");
    /** The file for other calendars, or empty. */
    final StringProperty standing = new SimpleStringProperty("");
    /** Why it could not be written last, or empty. */
    final StringProperty trouble = new SimpleStringProperty("");
}
