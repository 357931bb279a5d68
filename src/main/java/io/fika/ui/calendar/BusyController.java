package io.fika.ui.calendar;

import io.fika.coffees.BusyTimes;
import io.fika.coffees.Engagement;
import io.fika.growth.EntryEvents;
import io.fika.text.Messages;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.UUID;

/** What is done with the time that other things take. Used on the UI thread. */
record BusyController(Workbench bench, BusyTimes times, EntryEvents entries) {
    void keepFree(LocalDate day) {
        bench.edits().commit(() -> times.block(Messages.text("calendar.keptFree"), day, day));
    }

    void free(UUID busyTime) {
        bench.edits().commit(() -> times.remove(busyTime));
    }

    /** Makes an entry of a calendar an event, and shows that. */
    void makeEvent(Engagement engagement) {
        bench.edits().commit(
                () -> entries.make(engagement),
                () -> entries.of(engagement).ifPresent(event -> bench.navigator().openEvent(event.id())));
    }
}
