package io.fika.ui.people;

import io.fika.exchange.JoinField;
import io.fika.exchange.Likeness;
import io.fika.people.Contact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The pairs that may be one person, and what is chosen for the one that is looked at. */
final class DuplicatesModel {
    enum Stage {
        CLOSED,
        LOOKING,
        /** There are pairs, or none (any more). */
        FOUND
    }

    /**
     * A pair as it is looked at.
     *
     * @param one stays
     * @param differing where one of the two has to be chosen
     * @param ofOther where it is the other
     * @param joined how the one would look
     */
    record Choice(
            Likeness likeness, Contact one, Contact other, List<JoinField> differing, Set<JoinField> ofOther,
            Contact joined) {
        Choice {
            differing = List.copyOf(differing);
            ofOther = Set.copyOf(ofOther);
        }

        /** What is of the other if this field is taken from there, or is not. */
        Set<JoinField> with(JoinField field, boolean other) {
            Set<JoinField> chosen = EnumSet.noneOf(JoinField.class);
            chosen.addAll(ofOther);
            if (other) {
                chosen.add(field);
            } else {
                chosen.remove(field);
            }
            return chosen;
        }
    }

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CLOSED);
    private final ObservableList<Likeness> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ObservableList<Likeness> pairs() {
        return pairs;
    }

    /** The pair that is looked at. */
    ObjectProperty<@Nullable Choice> choiceProperty() {
        return choice;
    }

    void looking() {
        stage.set(Stage.LOOKING);
    }

    void show(List<Likeness> found) {
        pairs.setAll(found);
        stage.set(Stage.FOUND);
    }

    /** Takes a pair off the list, and with it all others of somebody who is no more. */
    void drop(Likeness pair, @Nullable UUID gone) {
        pairs.removeIf(each -> each.equals(pair) || each.one().id().equals(gone) || each.other().id().equals(gone));
    }

    void close() {
        stage.set(Stage.CLOSED);
        choice.set(null);
        pairs.clear();
    }
}
