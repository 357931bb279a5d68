package io.fika.ui.people;

import io.fika.people.Facets;
import io.fika.people.Filter;
import io.fika.people.Groups;
import io.fika.people.Prepared;
import io.fika.people.SavedFilter;
import io.fika.people.Tag;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the table of people shows. */
final class PeopleModel {
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty total = new SimpleIntegerProperty();
    /** While the rows are exchanged for others, whatever becomes of the selection is not the user's doing. */
    final BooleanProperty exchanging = new SimpleBooleanProperty();
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    /** Absent: by name, or the best that is found first. */
    final ObjectProperty<Optional<RowOrder>> order = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<ListColumn>> columns = new SimpleObjectProperty<>(PersonColumn.USUAL);
    /** The saved filter or the view of the program's own that was chosen last. */
    final ObjectProperty<Optional<SavedFilter>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
    /** Whether the choices of the filter are open. */
    final BooleanProperty choosing = new SimpleBooleanProperty();
    final ObjectProperty<Bulk> bulk = new SimpleObjectProperty<>(Bulk.NONE);
    final ObjectProperty<Known> known = new SimpleObjectProperty<>(Known.NOTHING);

    /**
     * What everybody is told apart by, and what there is to give them.
     *
     * @param fields the names of the fields of the user's own, in order
     */
    record Known(
            List<PersonRow> everybody, Optional<Facets> facets, Groups groups, List<Tag> tags, List<String> fields) {
        static final Known NOTHING = new Known(List.of(), Optional.empty(), Groups.NONE, List.of(), List.of());
    }

    /** An edit of many: nothing, being worked out or stored, or to be looked at. */
    record Bulk(boolean busy, Optional<Prepared> prepared) {
        static final Bulk NONE = new Bulk(false, Optional.empty());
        static final Bulk BUSY = new Bulk(true, Optional.empty());
    }

    /** Those who pass the filter, in order. */
    ObservableList<PersonRow> rows() {
        return rows;
    }

    /** How many people there are at all. */
    IntegerProperty total() {
        return total;
    }

    void show(List<PersonRow> found, int all) {
        total.set(all);
        if (!rows.equals(found)) {
            exchanging.set(true);
            rows.setAll(found);
            exchanging.set(false);
        }
    }
}
