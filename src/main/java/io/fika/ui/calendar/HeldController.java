package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.growth.Afterwards;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Workbench;

/** How a coffee went: all that is said of it is one change. Used on the UI thread. */
final class HeldController {
    private final CalendarModel model;
    private final Workbench bench;
    private final Coffees coffees;
    private final Afterwards afterwards;

    HeldController(CalendarModel model, Workbench bench, Coffees coffees, Afterwards afterwards) {
        this.model = model;
        this.bench = bench;
        this.coffees = coffees;
        this.afterwards = afterwards;
    }

    /** What is told of a coffee and not kept yet. */
    DraftForm draft(Coffee coffee) {
        return bench.drafts().form("outcome/" + coffee.id());
    }

    void held(Afterwards.Account account) {
        bench.edits().commit(() -> afterwards.held(account));
        told();
    }

    void missed(Coffee coffee) {
        bench.edits().commit(() -> coffees.markMissed(coffee.id()));
        told();
    }

    void cancel() {
        model.logging.set(false);
    }

    // whoever came from the list goes on with the next of it
    private void told() {
        model.logging.set(false);
        if (model.coffee.listing.get()) {
            model.focus.set(new CalendarModel.Focus.None());
        }
    }
}
