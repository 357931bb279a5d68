package io.fika.ui.sphere;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Of which day the map is, and how far back it can go. */
final class TimeModel {
    private final ObjectProperty<LocalDate> first;
    private final ObjectProperty<LocalDate> today;
    private final ObjectProperty<LocalDate> day;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Wandering> wandering = new SimpleObjectProperty<>();

    TimeModel(LocalDate now) {
        first = new SimpleObjectProperty<>(now);
        today = new SimpleObjectProperty<>(now);
        day = new SimpleObjectProperty<>(now);
    }

    /** The first day of the journal; today where there is nothing to replay. */
    ObjectProperty<LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<LocalDate> todayProperty() {
        return today;
    }

    /** Where the thumb stands. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    boolean isPast() {
        return day.get().isBefore(today.get());
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether today's map shows what became of people since that day. */
    BooleanProperty comparingProperty() {
        return comparing;
    }

    /** What became of people; absent while nothing is compared. */
    ObjectProperty<@Nullable Wandering> wanderingProperty() {
        return wandering;
    }
}
