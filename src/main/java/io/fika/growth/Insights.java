package io.fika.growth;

import io.fika.events.Clubs;
import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Standings;
import io.fika.people.TouchLedger;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The use cases of looking back. Every figure is counted from what was logged; nothing is estimated. Any thread may
 * read; what edits is called on the worker.
 */
public final class Insights {
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    private final Journal journal;
    private final TouchLedger ledger;
    private final Standings standings;
    private final SphereGrowth growth;

    public Insights(Journal journal, TouchLedger ledger, Standings standings) {
        this.journal = journal;
        this.ledger = ledger;
        this.standings = standings;
        this.growth = new SphereGrowth(journal, standings.set(), standings.clock().getZone());
    }

    public LocalDate today() {
        return standings.today();
    }

    /** Everything but the growth, which takes longer, in the order of {@link Figure.Kind}. */
    public List<Figure> figures(Span span) {
        Looking looking = looking(span);
        var touched = new TouchFigures(looking);
        var coffees = new CoffeeFigures(looking);
        return List.of(
                new DueFigure(looking, standings).figure(), coffees.weeks(), touched.touches(), touched.fresh(),
                touched.started(), coffees.mix(), new GivingFigure(looking).figure(), new FunnelFigure(looking).figure(),
                new ClubsFigure(looking, new Clubs(journal, set())).figure());
    }

    /** How the sphere grew. The first time it may take a second for 10,000 people. */
    public Figure growth(Span span) {
        return growth.figure(new Looking(set(), List.of(), span, today()));
    }

    /** What would rather be avoided and was seen in the last half-year. */
    public List<Habit> habits() {
        LocalDate today = today();
        return new Habits(looking(new Span(today.minusMonths(HALF_YEAR).plusDays(1), today))).all();
    }

    /** Reads what the first look needs of the database and the journal: seconds, where there are 100,000 touches. */
    public void warmUp() {
        Span year = Span.months(YEAR, today());
        figures(year);
        growth(year);
    }

    /** With whom one was in touch most often, the most often first. */
    public List<Close> closest(Span span, int most) {
        Map<UUID, Integer> counts = new HashMap<>();
        ledger.between(span.from(), span.to())
                .forEach(touch -> touch.contacts().forEach(contact -> counts.merge(contact, 1, Integer::sum)));
        return counts.entrySet().stream()
                .flatMap(it -> set().find(Contact.class, it.getKey()).map(person -> new Close(person, it.getValue())).stream())
                .sorted(Comparator.comparingInt(Close::touches).reversed()
                        .thenComparing(it -> it.person().name().full())
                        .thenComparing(it -> it.person().id()))
                .limit(most)
                .toList();
    }

    /** Somebody, and how many touches there were. */
    public record Close(Contact person, int touches) {}

    /** What was won in this time, the latest first. */
    public List<Opportunity> won(Span span) {
        return set().all(Opportunity.class).stream()
                .filter(it -> it.stage() == OpportunityStage.WON && span.has(it.stageDay()))
                .sorted(Comparator.comparing(Opportunity::stageDay).thenComparing(Opportunity::id).reversed())
                .toList();
    }

    private Looking looking(Span span) {
        return new Looking(set(), ledger.between(span.from(), span.to()), span, today());
    }

    public Funnel funnel() {
        return Funnel.of(new Settings(set()));
    }

    public Outcome reckonWith(Funnel funnel) {
        return journal.commit(new Change(
                Messages.text("growth.change.funnel", funnel.events(), funnel.connections(), funnel.percent()),
                funnel.edit(new Settings(set()))));
    }

    private WorkingSet set() {
        return standings.set();
    }
}
