package io.fika.ui.insights;

import io.fika.growth.Figure;
import io.fika.growth.Funnel;
import io.fika.growth.Habit;
import io.fika.people.Contact;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the insights screen shows. */
final class InsightsModel {
    final IntegerProperty months = new SimpleIntegerProperty(12);
    final ObjectProperty<List<Figure>> figures = new SimpleObjectProperty<>(List.of());
    /** Comes after the others; null while it is being read. */
    final ObjectProperty<@Nullable Figure> growth = new SimpleObjectProperty<>();
    final ObjectProperty<List<Habit>> habits = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Funnel> funnel = new SimpleObjectProperty<>(Funnel.USUAL);
    /** Whether anybody is there to look at. */
    final BooleanProperty anybody = new SimpleBooleanProperty();


    /** Who is behind what was pressed, and what that was; empty while nothing was. */
    final StringProperty behind = new SimpleStringProperty("");
    final ObservableList<Contact> people = FXCollections.observableArrayList();
}
