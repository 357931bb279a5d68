package io.fika.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the card at the side shows: a person, or the form for a touch. */
final class CardModel {
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(new Face.Nobody());

    /** One of the faces of the card. */
    sealed interface Face {
        /** Somebody who is no longer there. */
        record Nobody() implements Face {}

        /** @param named not yet: somebody new, of whom nothing is stored until there is a name */
        record Person(Card card, boolean named) implements Face {}

        /** @param card whose card shows again afterwards, if anybody's */
        record Log(List<UUID> people, Optional<UUID> card) implements Face {}
    }

    ObjectProperty<Face> face() {
        return face;
    }
}
