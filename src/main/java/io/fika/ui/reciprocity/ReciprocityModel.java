package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen of giving and taking shows. */
final class ReciprocityModel {
    /** Its pages, the one to begin with first. */
    enum Page {
        HELP,
        WISHES,
        INTRODUCTIONS,
        PROMISES,
        FAVOURS
    }

    /** Whose it is; without a contact, the user's own. */
    record Whose<T>(T it, @Nullable Contact contact) {}

    /**
     * A match with those whom it joins; absent is the user.
     *
     * @param reason why it stands where it stands, a line for each who is not the user
     */
    record Pair(Match match, @Nullable Contact seeker, @Nullable Contact giver, String reason) {}

    /** An introduction with those whom it joins; absent is who was removed. */
    record Between(Introduction it, @Nullable Contact first, @Nullable Contact second) {}

    /** How many favours went to somebody and came from them. */
    record Tally(Contact contact, int given, int received) {}

    final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.HELP);
    final StringProperty search = new SimpleStringProperty("");
    /** Whom the user can help, and who could help the user. */
    final ObservableList<Pair> help = FXCollections.observableArrayList();

    final ObservableList<Pair> forMe = FXCollections.observableArrayList();
    /** What answers the words that are being typed, and how many do. */
    final ObservableList<Pair> live = FXCollections.observableArrayList();

    final StringProperty liveWords = new SimpleStringProperty("");
    final ObservableList<Whose<Need>> needs = FXCollections.observableArrayList();
    final ObservableList<Whose<Offer>> offers = FXCollections.observableArrayList();
    /** Whether what was met or withdrawn is listed too. */
    final BooleanProperty ended = new SimpleBooleanProperty();

    final ObservableList<Between> introductions = FXCollections.observableArrayList();
    /** Those of which one would like to know by now what became of them. */
    final ObservableList<Between> followUps = FXCollections.observableArrayList();

    final ObjectProperty<@Nullable Between> chosen = new SimpleObjectProperty<>();
    final ObservableList<Whose<Promise>> mine = FXCollections.observableArrayList();
    final ObservableList<Whose<Promise>> theirs = FXCollections.observableArrayList();
    final ObservableList<Whose<Favour>> favours = FXCollections.observableArrayList();
    final ObservableList<Tally> tallies = FXCollections.observableArrayList();
    final StringProperty balance = new SimpleStringProperty("");
    final StringProperty referrals = new SimpleStringProperty("");
    /** Whether there is nothing at all yet, whatever is searched for. */
    final BooleanProperty empty = new SimpleBooleanProperty(true);
}
