package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Pictures of one coffee: before, afterwards, called off, and of three. */
final class CoffeeStops {
    private static final int AHEAD = 23;
    private static final int AGO = 3;
    /** In a month with room. */
    private static final int LATER = 51;

    private CoffeeStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("coffee", Place.CALENDAR).then(guide -> open(guide, AHEAD, 1)),
                Stop.full("coffee-three", Place.CALENDAR).then(guide -> open(guide, AHEAD + 1, 2)),
                Stop.full("coffee-called-off", Place.CALENDAR)
                        .then(guide -> open(guide, AHEAD + 2, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.cancel")))
                        .then(guide -> guide.press(Messages.text("calendar.offer.leave")))
                        .then(guide -> guide.choose(Messages.text("calendar.page.week"))),
                Stop.full("coffee-outcome", Place.CALENDAR)
                        .then(guide -> open(guide, -AGO, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.held"))),
                Stop.full("coffee-waiting", Place.CALENDAR)
                        .then(guide -> open(guide, -AGO - 1, 1))
                        .then(guide -> guide.press(Messages.text(
                                "calendar.waiting", guide.core().coffeeDetails().waiting().size()))),
                Stop.full("coffee-replan", Place.CALENDAR)
                        .then(guide -> open(guide, LATER, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.cancel"))));
    }

    /** Has an agreed coffee so many days from today with people who are due, and opens it. */
    private static void open(Guide guide, int days, int people) {
        Core core = guide.core();
        LocalDate day = LocalDate.now(core.clock()).plusDays(days);
        List<UUID> contacts = core.coffees().board(YearMonth.from(day)).due().stream()
                .filter(due -> due.planned() == null)
                .map(due -> due.person().id())
                .skip(Math.floorMod(days, AGO))
                .limit(people)
                .toList();
        if (core.coffees().book(contacts, day.atTime(9, 0), Booked.Force.REGARDLESS)
                        instanceof Booked.Answered answered
                && answered.outcome() instanceof Outcome.Done done) {
            done.committed().editsOf(Coffee.class).findFirst().map(edit -> edit.subject().id()).ifPresent(coffee -> {
                core.coffees().accept(coffee);
                guide.desktop().openCoffee(coffee);
            });
        }
    }
}
