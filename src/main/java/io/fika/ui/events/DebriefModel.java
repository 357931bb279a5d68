package io.fika.ui.events;

import io.fika.events.PastedName;
import io.fika.growth.EveningResult;
import io.fika.people.Contact;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the debrief of an event shows. */
final class DebriefModel {
    final BooleanProperty begun = new SimpleBooleanProperty();
    final ObservableList<GuestRow> rows = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable GuestRow> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable EveningResult> result = new SimpleObjectProperty<>();
    /** How many solid contacts have no coffee planned. */
    final IntegerProperty withoutCoffee = new SimpleIntegerProperty();
    /** What is noted of the chosen one: promises, needs, offers. */
    final ObjectProperty<List<String>> noted = new SimpleObjectProperty<>(List.of());
    /** Whom the typed name may mean; the first is what Enter takes. */
    final ObservableList<Whom> whom = FXCollections.observableArrayList();

    /** Whom a name that was typed may mean. */
    sealed interface Whom {
        /** As the list of choices says it. */
        String words();

        record Listed(GuestRow row, String words) implements Whom {}

        record Known(Contact contact, String words) implements Whom {}

        record Fresh(PastedName person, String words) implements Whom {}
    }
}
