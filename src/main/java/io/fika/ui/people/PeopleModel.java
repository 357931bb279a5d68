package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.people.Standing;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the table of people shows. */
final class PeopleModel {
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty total = new SimpleIntegerProperty();
    private Filter filter = Filter.NONE;

    /**
     * Which people are shown; absent: any.
     *
     * @param unplaced only those without a ring
     */
    record Filter(
            String query,
            Optional<Ring> ring,
            boolean unplaced,
            Optional<Category> category,
            Optional<Standing.State> standing) {
        static final Filter NONE =
                new Filter("", Optional.empty(), false, Optional.empty(), Optional.empty());

        boolean takes(PersonRow row) {
            return ring.map(it -> row.ring().filter(it::equals).isPresent()).orElse(true)
                    && (!unplaced || row.ring().isEmpty())
                    && category.map(it -> row.category().filter(it::equals).isPresent()).orElse(true)
                    && standing.map(it -> row.standing().state() == it).orElse(true);
        }
    }

    /** Those who pass the filter, in the order of the search. */
    ObservableList<PersonRow> rows() {
        return rows;
    }

    /** How many people there are at all. */
    IntegerProperty total() {
        return total;
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter now) {
        filter = now;
    }

    void show(List<PersonRow> found, int all) {
        total.set(all);
        if (!rows.equals(found)) {
            rows.setAll(found);
        }
    }
}
