package io.fika.ui.events;

import io.fika.briefing.Suggestion;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Profile;
import io.fika.events.Recognised;
import io.fika.people.Contact;
import io.fika.ui.kit.SheetModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the events screen shows. */
final class EventsModel {
    /** The parts of an event's page. */
    enum Part {
        PLAN,
        PEOPLE,
        SHEET,
        DEBRIEF
    }

    final ObservableList<Event> upcoming = FXCollections.observableArrayList();
    final ObservableList<Event> past = FXCollections.observableArrayList();
    final ObservableList<Club> clubs = FXCollections.observableArrayList();
    final ObservableList<String> purposes = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Event> selected = new SimpleObjectProperty<>();
    final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(new Profile("", "", "", ""));
    final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PLAN);

    final ObservableList<GuestRow> guests = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable GuestRow> guest = new SimpleObjectProperty<>();
    final ObservableList<Contact> found = FXCollections.observableArrayList();
    final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    final BooleanProperty pasting = new SimpleBooleanProperty();
    final ObservableList<Recognised> pasted = FXCollections.observableArrayList();

    final SheetModel sheet = new SheetModel();

    /** Whether there is no event at all, and no group. */
    boolean isEmpty() {
        return upcoming.isEmpty() && past.isEmpty() && clubs.isEmpty();
    }
}
