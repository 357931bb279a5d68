package io.fika.ui.sphere;

import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Of which day the map is, and how far back it can go. */
final class TimeModel {
    private final ObjectProperty<LocalDate> first;
    private final ObjectProperty<LocalDate> today;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<LocalDate> until;
    private final ReadOnlyLongWrapper told = new ReadOnlyLongWrapper();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Wandering> wandering = new SimpleObjectProperty<>();

    TimeModel(LocalDate now) {
        first = new SimpleObjectProperty<>(now);
        today = new SimpleObjectProperty<>(now);
        day = new SimpleObjectProperty<>(now);
        until = new SimpleObjectProperty<>(now);
    }

    /** The first day of the journal; today where there is nothing to replay. */
    ObjectProperty<LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<LocalDate> todayProperty() {
        return today;
    }

    /** Where the thumb stands; the first of two days that are compared. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The second of two days that are compared, today's as long as the user has chosen none. */
    ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    /** Grows when the days are to be shown once more, such as after a thumb was taken where it cannot be. */
    ReadOnlyLongProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    void tell() {
        told.set(told.get() + 1);
    }

    boolean isPast() {
        return day.get().isBefore(today.get());
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether the map shows what became of people between two days. */
    BooleanProperty comparingProperty() {
        return comparing;
    }

    /** What became of people; absent while nothing is compared. */
    ObjectProperty<@Nullable Wandering> wanderingProperty() {
        return wandering;
    }

    /** The two days in words, such as "From 3 March 2026 to today". */
    String span(LocalDate from, LocalDate to) {
        return to.isBefore(today.get())
                ? Messages.text("sphere.time.between", Days.of(from, to), Days.of(to, LocalDate.MIN))
                : Messages.text("sphere.time.since", Days.of(from, LocalDate.MIN));
    }
}
