package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.people.TouchStore;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What an event brought, and what follows from it. Called on the worker, for touches are read. */
public record WayHome(Journal journal, Events events, Coffees coffees, TouchStore touches) {
    /** Enough touches to find one before the event, whatever was logged since. */
    private static final int LOOK_BACK = 200;

    public EveningResult result(Event event) {
        List<Attendance> there = events.attendees(event.id());
        List<Attendance> met = there.stream().filter(it -> it.met().isMet()).toList();
        LocalDate day = event.start().toLocalDate();
        return new EveningResult(
                event.goals(),
                count(there, Met.EXPECTED), met.size(), count(there, Met.SOLID),
                (int) met.stream().filter(it -> isFresh(it, day)).count(),
                event.cards());
    }

    private static int count(List<Attendance> there, Met met) {
        return (int) there.stream().filter(it -> it.met() == met).count();
    }

    // a solid contact may be an old one or a new one: the touches know
    private boolean isFresh(Attendance attendance, LocalDate day) {
        UUID contact = attendance.contact();
        return attendance.met() == Met.NEW
                || (attendance.met() == Met.SOLID && contact != null
                        && touches.of(contact, LOOK_BACK).stream().noneMatch(touch -> touch.day().isBefore(day)));
    }

    /** The coffee that is planned with somebody after an event, the first of several. */
    public Optional<Coffee> coffeeAfter(Event event, UUID contact) {
        return coffees.ahead(contact).filter(coffee -> coffee.start().isAfter(event.start()));
    }

    /** The solid contacts of an event with whom no coffee is planned. */
    public List<UUID> withoutCoffee(Event event) {
        return events.attendees(event.id()).stream()
                .filter(it -> it.met() == Met.SOLID)
                .map(Attendance::contact)
                .filter(Objects::nonNull)
                .filter(contact -> coffeeAfter(event, contact).isEmpty())
                .toList();
    }

    /**
     * Proposes a coffee with each solid contact who has none, at the first time that suits, as one change. Absent where
     * no day of the next weeks has room for any.
     */
    public Optional<Outcome> proposeCoffees(Event event) {
        return new CoffeeProposals(journal, coffees).propose(
                withoutCoffee(event), Messages.text("growth.evening.purpose", event.name()),
                count -> Messages.text("growth.evening.proposed", count, event.name()));
    }
}
