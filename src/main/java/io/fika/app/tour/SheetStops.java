package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.events.Event;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures of what is printed: before an event, before a coffee, for a day, and on a printer that refuses. */
final class SheetStops {
    private static final int LATER = 25;

    private SheetStops() {}

    static List<Stop> all() {
        return List.of(
                briefing("briefing"),
                briefing("briefing-refused").then(guide -> guide.press(Messages.text("kit.print.now"))),
                Stop.full("sheet-person", Place.SPHERE).then(guide -> guide.somebody()
                        .ifPresent(one -> guide.desktop().navigator().print(new Printout.Person(one.id())))),
                Stop.full("sheet-day", Place.CALENDAR).then(guide -> next(guide).ifPresent(event -> {
                    LocalDate day = event.start().toLocalDate();
                    agreed(guide.core(), day);
                    guide.desktop().navigator().print(new Printout.Day(day));
                })),
                Stop.full("sheet-nothing", Place.CALENDAR).then(guide -> guide.desktop().navigator()
                        .print(new Printout.Day(LocalDate.now(guide.core().clock()).minusYears(LATER)))));
    }

    private static Stop briefing(String name) {
        return Stop.full(name, Place.EVENTS)
                .then(guide -> next(guide).ifPresent(event -> guide.desktop().navigator().openEvent(event.id())))
                .then(guide -> guide.press(Messages.text("events.ui.part.sheet")));
    }

    private static Optional<Event> next(Guide guide) {
        return guide.core().events().upcoming(ZonedDateTime.now(guide.core().clock())).stream().findFirst();
    }

    // a coffee that is agreed, in the morning before the event
    private static void agreed(Core core, LocalDate day) {
        List<UUID> contact = core.search().find("Nadia Okafor", 1).stream().map(one -> one.id()).toList();
        if (core.coffees().book(contact, day.atTime(9, 0), Booked.Force.REGARDLESS) instanceof Booked.Answered answered
                && answered.outcome() instanceof Outcome.Done done) {
            done.committed().editsOf(Coffee.class).forEach(edit -> core.coffees().accept(edit.subject().id()));
        }
    }
}
