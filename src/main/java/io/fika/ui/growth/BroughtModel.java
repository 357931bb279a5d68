package io.fika.ui.growth;

import io.fika.growth.Brought;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What brought what, as rows that open. */
final class BroughtModel {
    final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** Which lines stand open, by {@link #key}. */
    final Set<String> open = new HashSet<>();

    /** A row of the page. */
    sealed interface Row {
        record Heading(Brought.Kind kind) implements Row {}

        record Line(Brought brought, boolean open) implements Row {}

        record Item(BoardModel.Card card) implements Row {}
    }

    static String key(Brought brought) {
        return brought.kind() + "/" + brought.id();
    }
}
