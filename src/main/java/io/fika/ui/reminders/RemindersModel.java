package io.fika.ui.reminders;

import io.fika.growth.Reminder;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is not put off. */
final class RemindersModel {
    final ObservableList<Reminder> reminders = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    /** Whether the desktop may say it too. */
    final BooleanProperty notifying = new SimpleBooleanProperty();
}
