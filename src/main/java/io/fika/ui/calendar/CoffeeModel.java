package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.Replans;
import io.fika.growth.Agenda;
import io.fika.growth.Inward;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the side says of one coffee, and of coffees that want something. */
final class CoffeeModel {
    /** The coffee in focus, with those who come. */
    record Table(Coffee coffee, LocalDateTime start, List<Contact> people, Talk talk) {}

    /** What there is to say, and who could stand closer once it was held. */
    record Talk(Agenda agenda, List<Inward> advice) {}

    /** A coffee of the past of which nobody has said how it went. */
    record Waiting(UUID coffee, LocalDateTime start, String names) {}

    /** What the rules speak against, and the user may want in spite of them. */
    sealed interface Hindered {
        /** What is in the way. */
        String sentence();
    }

    /** A time that is hindered. */
    record HinderedStart(LocalDateTime wanted, String sentence) implements Hindered {}

    /** A length in minutes that is hindered. */
    record HinderedLength(int wanted, String sentence) implements Hindered {}

    final ObjectProperty<@Nullable Table> table = new SimpleObjectProperty<>();
    final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    /** Whether the coffees that wait are listed. */
    final BooleanProperty listing = new SimpleBooleanProperty();
    /** The day of a coffee of which it is not yet known with whom. */
    final ObjectProperty<@Nullable LocalDate> draft = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Hindered> hindered = new SimpleObjectProperty<>();
    /** What could come instead of the coffee that was called off last. */
    final ObjectProperty<Replans.Instead> instead = new SimpleObjectProperty<>(Replans.Instead.NOTHING);
}
