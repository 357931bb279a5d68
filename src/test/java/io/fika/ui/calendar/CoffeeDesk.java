package io.fika.ui.calendar;

import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.Desk;
import io.fika.coffees.Replans;
import io.fika.events.Attendees;
import io.fika.events.Events;
import io.fika.growth.Afterwards;
import io.fika.growth.EntryEvents;
import io.fika.people.People;
import io.fika.people.PeopleSearch;
import io.fika.people.Belongings;
import io.fika.planner.Planner;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Reciprocity;
import java.time.LocalDate;
import java.util.List;

/** The use cases around one coffee, over a desk for tests. */
final class CoffeeDesk {
    private CoffeeDesk() {}

    static CalendarFeature.Table table(Desk desk) {
        CoffeeDetails details = new CoffeeDetails(desk.set, desk.journal, desk.clock);
        return new CalendarFeature.Table(
                details, new Replans(desk.coffees, details, new Planner(), desk.journal), afterwards(desk),
                new Reciprocity(
                        desk.journal, desk.set, new Matching(desk.set, Nearness.Source.unknown(LocalDate.EPOCH))),
                new PeopleSearch(desk.set, desk.journal), desk.set, entries(desk));
    }

    private static EntryEvents entries(Desk desk) {
        Events events = new Events(desk.journal, desk.set, desk.database.touches());
        return new EntryEvents(
                desk.journal, desk.set, events, new Attendees(desk.journal, desk.set, events), desk.clock.getZone());
    }

    static Afterwards afterwards(Desk desk) {
        return new Afterwards(
                desk.journal, new CoffeeDetails(desk.set, desk.journal, desk.clock),
                new People(desk.journal, desk.set, new Belongings(desk.set, desk.database.touches(), List.of())),
                desk.standings, desk.database.touches());
    }
}
