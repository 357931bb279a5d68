package io.fika.ui.people;

import io.fika.people.Facet;
import io.fika.people.Facets;
import io.fika.people.Filter;
import io.fika.people.SavedFilter;
import io.fika.people.Standing;
import io.fika.text.Messages;
import java.util.List;

/** The filters that are there without anybody having saved them. */
final class PeopleViews {
    private PeopleViews() {}

    static List<SavedFilter> all() {
        return List.of(
                new SavedFilter(
                        Messages.text("people.view.losing"),
                        Filter.of(Facet.STANDING, Standing.State.LATE.name(), Standing.State.LAPSED.name()),
                        PersonColumn.RECKONED.name()),
                new SavedFilter(
                        Messages.text("people.view.month"), Filter.of(Facet.STANDING, Facets.THIS_MONTH),
                        PersonColumn.DUE.name()),
                new SavedFilter(
                        Messages.text("people.view.never"), Filter.of(Facet.LAST, Facets.NEVER),
                        PersonColumn.RING.name()),
                new SavedFilter(Messages.text("people.view.unplaced"), Filter.of(Facet.RING, ""), ""),
                new SavedFilter(Messages.text("people.view.last"), Filter.ALL, PersonColumn.LAST.name()));
    }
}
