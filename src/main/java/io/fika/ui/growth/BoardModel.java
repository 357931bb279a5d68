package io.fika.ui.growth;

import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityStage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the board shows. */
final class BoardModel {
    /** What is typed to find some. */
    final StringProperty sought = new SimpleStringProperty("");

    /** The card that the keys act on. */
    final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();

    /** What the form shows; absent while it is closed. */
    final ObjectProperty<@Nullable Opportunity> open = new SimpleObjectProperty<>();

    /** How many there are, found or not. */
    final ObjectProperty<Integer> count = new SimpleObjectProperty<>(0);

    private final Map<OpportunityStage, ObservableList<Card>> columns = new EnumMap<>(OpportunityStage.class);

    /**
     * An opportunity with the words of its card.
     *
     * @param from who and what it came from, and for whom it is; empty where nobody noted it
     */
    record Card(Opportunity opportunity, String from) {
        UUID id() {
            return opportunity.id();
        }
    }

    BoardModel() {
        for (OpportunityStage stage : OpportunityStage.values()) {
            columns.put(stage, FXCollections.observableArrayList());
        }
    }

    ObservableList<Card> column(OpportunityStage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }

    Stream<Card> cards() {
        return columns.values().stream().flatMap(List::stream);
    }

    Optional<Card> selected() {
        UUID id = selected.get();
        return cards().filter(card -> card.id().equals(id)).findFirst();
    }
}
