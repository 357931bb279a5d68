package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.people.By;
import io.fika.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** How a coffee went. Used on the UI thread. */
final class HeldController {
    private final CalendarModel model;
    private final Workbench bench;
    private final Coffees coffees;

    HeldController(CalendarModel model, Workbench bench, Coffees coffees) {
        this.model = model;
        this.bench = bench;
        this.coffees = coffees;
    }

    void held(Coffee coffee, @Nullable By by, String note) {
        bench.edits().commit(() -> coffees.markHeld(coffee.id(), by, note));
        model.logging.set(false);
    }


    void missed(Coffee coffee) {
        bench.edits().commit(() -> coffees.markMissed(coffee.id()));
        model.logging.set(false);
    }
}
