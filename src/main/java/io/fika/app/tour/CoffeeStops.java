package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.By;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;

/** Pictures of one coffee: before, afterwards, called off, and of three. */
final class CoffeeStops {
    private static final int AHEAD = 23;
    private static final int AGO = 3;
    /** In a month with room. */
    private static final int LATER = 51;

    /** A day of the month that has room. */
    private static final int DAY = 24;
    /** How many stand above them. */
    private static final int FREE = 5;
    /** Days between the coffees with somebody who could stand closer. */
    private static final int BETWEEN = 14;

    private CoffeeStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("coffee", Place.CALENDAR).then(guide -> open(guide, AHEAD, 1)),
                Stop.full("coffee-dragged", Place.CALENDAR)
                        .then(Guide::openWindow)
                        .then(guide -> drag(guide, DAY)),
                Stop.full("coffee-refused", Place.CALENDAR)
                        .then(Guide::openWindow)
                        .then(guide -> drag(guide, 0)),
                Stop.full("coffee-three", Place.CALENDAR).then(guide -> open(guide, AHEAD + 1, 2)),
                Stop.full("coffee-called-off", Place.CALENDAR)
                        .then(guide -> open(guide, AHEAD + 2, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.cancel")))
                        .then(guide -> guide.press(Messages.text("calendar.offer.leave")))
                        .then(guide -> guide.choose(Messages.text("calendar.page.week"))),
                Stop.full("coffee-outcome", Place.CALENDAR)
                        .then(guide -> open(guide, -AGO, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.held"))),
                Stop.full("coffee-closer", Place.CALENDAR)
                        .then(CoffeeStops::openAfterOthers)
                        .then(guide -> guide.press(Messages.text("calendar.action.held"))),
                Stop.full("coffee-waiting", Place.CALENDAR)
                        .then(guide -> open(guide, -AGO - 1, 1))
                        .then(guide -> guide.press(Messages.text(
                                "calendar.waiting", guide.core().coffeeDetails().waiting().size()))),
                Stop.full("coffee-replan", Place.CALENDAR)
                        .then(guide -> open(guide, LATER, 1))
                        .then(guide -> guide.press(Messages.text("calendar.action.cancel"))));
    }

    /** Takes somebody who is due and has no coffee yet, and holds them over a day. */
    private static void drag(Guide guide, int day) {
        Parent root = guide.scene().getRoot();
        root.lookupAll(".due-tile").stream().skip(FREE).findFirst().ifPresent(somebody ->
                root.lookupAll(".day").stream().skip(day).findFirst().ifPresent(cell ->
                        guide.hold(somebody, cell, 0.4, 0.5)));
    }

    /** Opens a coffee of the past with somebody who came to two others shortly before. */
    private static void openAfterOthers(Guide guide) {
        Core core = guide.core();
        LocalDate today = LocalDate.now(core.clock());
        core.coffees().board(YearMonth.from(today)).due().stream()
                .filter(due -> due.ring() != null && due.ring().position() > 1)
                .map(due -> due.person().id())
                .findFirst()
                .ifPresent(person -> {
                    List<Edit<?>> touches = new ArrayList<>();
                    for (int before = 1; before <= 2; before++) {
                        touches.add(Edit.added(new Touch(
                                Ids.next(), 0, TouchKind.COFFEE, today.minusDays((long) before * BETWEEN), By.ME, "",
                                List.of(person), null, null)));
                    }
                    core.journal().commit(new Change(Messages.text("calendar.action.held"), touches));
                    open(guide, List.of(person), today.minusDays(AGO));
                });
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
        open(guide, contacts, day);
    }

    private static void open(Guide guide, List<UUID> contacts, LocalDate day) {
        Core core = guide.core();
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
