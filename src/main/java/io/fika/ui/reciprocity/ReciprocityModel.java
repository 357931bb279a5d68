package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen of giving and taking shows. */
final class ReciprocityModel {
    /** Whose need or offer it is; without a contact, the user's own. */
    record Whose<T>(T it, @Nullable Contact contact) {}

    /** A match with those whom it joins; absent is the user. */
    record Pair(Match match, @Nullable Contact seeker, @Nullable Contact giver) {}

    final ObservableList<Pair> matches = FXCollections.observableArrayList();
    final ObservableList<Whose<Promise>> promises = FXCollections.observableArrayList();
    final ObservableList<Whose<Need>> needs = FXCollections.observableArrayList();
    final ObservableList<Whose<Offer>> offers = FXCollections.observableArrayList();
    final ObservableList<Whose<Favour>> favours = FXCollections.observableArrayList();
    final StringProperty search = new SimpleStringProperty("");

    boolean isEmpty() {
        return needs.isEmpty() && offers.isEmpty() && promises.isEmpty() && favours.isEmpty() && search.get().isBlank();
    }
}
