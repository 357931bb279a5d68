package io.fika.ui.shell;

import io.fika.ui.kit.Command;
import io.fika.ui.kit.Hit;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the command palette has found, and which of it is chosen. */
final class FinderModel {
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(0);

    /** A line of the palette. */
    sealed interface Entry {
        record Person(Hit hit) implements Entry {}

        record Action(Command command) implements Entry {}
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /** The place of the chosen entry; without meaning while there is none. */
    IntegerProperty chosen() {
        return chosen;
    }
}
