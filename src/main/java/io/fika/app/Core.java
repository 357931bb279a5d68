package io.fika.app;

import io.fika.briefing.Briefings;
import io.fika.briefing.FigureSheets;
import io.fika.briefing.Packs;
import io.fika.briefing.Suggestions;
import io.fika.coffees.Acquaintance;
import io.fika.coffees.AgreedCoffees;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.Coffees;
import io.fika.coffees.Diaries;
import io.fika.coffees.Engagements;
import io.fika.coffees.Planning;
import io.fika.coffees.Replans;
import io.fika.events.Attendance;
import io.fika.events.Attendees;
import io.fika.events.Clubs;
import io.fika.events.Debrief;
import io.fika.events.Events;
import io.fika.events.Membership;
import io.fika.events.Purposes;
import io.fika.exchange.CalendarRules;
import io.fika.exchange.Duplicates;
import io.fika.exchange.EarlierImports;
import io.fika.exchange.Exports;
import io.fika.exchange.FollowedCalendars;
import io.fika.exchange.Imports;
import io.fika.exchange.Invitations;
import io.fika.exchange.Subscriptions;
import io.fika.growth.CoffeeProposals;
import io.fika.growth.EntryEvents;
import io.fika.growth.Afterwards;
import io.fika.growth.BroughtReports;
import io.fika.growth.ClubReports;
import io.fika.growth.Insights;
import io.fika.growth.Introducing;
import io.fika.growth.Letters;
import io.fika.growth.MarketGaps;
import io.fika.growth.Opportunities;
import io.fika.growth.Opportunity;
import io.fika.growth.Reminders;
import io.fika.growth.Reviews;
import io.fika.growth.Ties;
import io.fika.growth.WayHome;
import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Apart;
import io.fika.people.Belongings;
import io.fika.people.BulkEdits;
import io.fika.people.Defaults;
import io.fika.people.LatestTouches;
import io.fika.people.People;
import io.fika.people.PeopleSearch;
import io.fika.people.Standings;
import io.fika.people.TouchLedger;
import io.fika.persistence.Database;
import io.fika.planner.Planner;
import io.fika.reciprocity.Closeness;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything below the user interface, put together by hand on an open database, which it closes. The window, the
 * command line and the tests stand on it. Make it before anything is committed.
 */
public final class Core implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final WorkingSet set;
    private final LatestTouches latest;
    private final PeopleSearch search;
    private final Insights insights;
    private final AgreedCoffees agreed;
    private final FollowedCalendars followed;
    private final Matching matching;

    public Core(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        database.begin(Stream.<Entity>concat(Defaults.all().stream(), Purposes.usual().stream()).toList());
        journal = new Journal(database.journal(), clock);
        // those who follow the journal, in the order in which they hear of a change
        set = new WorkingSet(database.entities(), journal);
        latest = new LatestTouches(database.touches(), journal);
        search = new PeopleSearch(set, journal, new Mentions(set, database.touches()).all());
        agreed = new AgreedCoffees(set, journal, clock);
        insights = new Insights(journal, new TouchLedger(database.touches(), journal), standings());
        followed = new FollowedCalendars(
                subscriptions(), new CalendarRules(), clock,
                database.folder().map(folder -> folder.data().resolve("calendars")));
        matching = new Matching(set, new Closeness(standings()));
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return clock;
    }

    public Journal journal() {
        return journal;
    }

    public WorkingSet set() {
        return set;
    }

    public LatestTouches latest() {
        return latest;
    }

    public PeopleSearch search() {
        return search;
    }

    public Settings settings() {
        return new Settings(set);
    }

    public People people() {
        return new People(journal, set, belongings());
    }

    public BulkEdits bulk() {
        return new BulkEdits(journal, set, belongings());
    }

    private Belongings belongings() {
        return new Belongings(set, database.touches(), List.of(
                Apart.class, Coffee.class, Attendance.class, Membership.class, Need.class, Offer.class, Favour.class,
                Promise.class, Introduction.class, Opportunity.class));
    }

    public Standings standings() {
        return new Standings(set, latest, agreed, clock);
    }

    public Diaries diaries() {
        Engagements others = Engagements.all(List.of(new EventTimes(set, clock.getZone()), followed));
        return new Diaries(set, others, new CalendarRules(), clock.getZone());
    }

    public Invitations invitations() {
        return new Invitations(set, journal, clock);
    }

    /** Which calendars of others the user follows. */
    public Subscriptions subscriptions() {
        return new Subscriptions(settings(), journal);
    }

    /** What stands in them; nothing as long as nobody has looked. */
    public FollowedCalendars followed() {
        return followed;
    }

    public Coffees coffees() {
        return new Coffees(journal, diaries(), standings());
    }

    public CoffeeDetails coffeeDetails() {
        return new CoffeeDetails(set, journal, clock);
    }

    public Replans replans() {
        return new Replans(coffees(), coffeeDetails(), new Planner(), journal);
    }

    public Afterwards afterwards() {
        return new Afterwards(journal, coffeeDetails(), people(), standings(), database.touches());
    }

    public Introducing introducing() {
        return new Introducing(journal, coffees(), coffeeDetails());
    }

    public Planning planning() {
        return new Planning(new Planner(), coffees(), new Acquaintance(set));
    }

    public Events events() {
        return new Events(journal, set, database.touches());
    }

    public Clubs clubs() {
        return new Clubs(journal, set);
    }

    public ClubReports clubReports() {
        return new ClubReports(set, clubs(), database.touches(), standings());
    }

    public Attendees attendees() {
        return new Attendees(journal, set, events());
    }

    public Debrief debrief() {
        return new Debrief(journal, events(), belongings());
    }

    public CoffeeProposals coffeeProposals() {
        return new CoffeeProposals(journal, coffees());
    }

    /** Makes entries of calendars events. */
    public EntryEvents entryEvents() {
        return new EntryEvents(journal, set, events(), attendees(), clock.getZone());
    }

    public WayHome wayHome() {
        return new WayHome(journal, events(), coffees(), database.touches());
    }

    public Suggestions suggestions() {
        return new Suggestions(set, standings());
    }

    public Reciprocity reciprocity() {
        return new Reciprocity(journal, set, matching);
    }

    public Letters letters() {
        return new Letters(journal, set);
    }

    public Ties ties() {
        return new Ties(set, database.touches(), reciprocity());
    }

    public Insights insights() {
        return insights;
    }

    public Opportunities opportunities() {
        return new Opportunities(journal, set, clock);
    }

    public Reviews reviews() {
        return new Reviews(journal, set, clock);
    }

    public MarketGaps marketGaps() {
        return new MarketGaps(journal, set);
    }

    public BroughtReports brought() {
        return new BroughtReports(set);
    }

    public Reminders reminders() {
        return new Reminders(set, latest, clock);
    }

    public Briefings briefings() {
        return new Briefings(set, database.touches(), clock);
    }

    public Packs packs() {
        return new Packs(briefings(), set, clock);
    }

    public FigureSheets figureSheets() {
        return new FigureSheets(insights, settings());
    }

    public Imports imports() {
        return new Imports(set, journal, database.photos(), clock);
    }

    public EarlierImports earlierImports() {
        return new EarlierImports(set, journal, belongings());
    }

    public Duplicates duplicates() {
        return new Duplicates(set, journal, belongings());
    }

    public Exports exports() {
        return new Exports(database.entities(), database.photos(), clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
