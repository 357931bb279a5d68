package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Standings;
import io.fika.planner.Plan;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything the user does with coffees. Each method that answers an outcome makes one change, which can be undone; a
 * coffee that is gone by then answers {@link Outcome.Cause#STALE}. Thread-safe; slow enough for the worker.
 */
public final class Coffees {
    private final WorkingSet set;
    private final Journal journal;
    private final Diaries diaries;
    private final Standings standings;
    private final Acquaintance people;

    public Coffees(Journal journal, Diaries diaries, Standings standings) {
        this.set = diaries.set();
        this.journal = journal;
        this.diaries = diaries;
        this.standings = standings;
        this.people = new Acquaintance(set);
    }

    public CoffeeRules rules() {
        return CoffeeRules.of(new Settings(set));
    }

    /** Keeps other rules; coffees that stand already stay where they are. */
    public Outcome change(CoffeeRules rules) {
        return journal.commit(
                new Change(Messages.text("coffees.change.rules"), List.copyOf(rules.edits(new Settings(set)))));
    }

    /** The names of these people, joined. */
    public String names(List<UUID> contacts) {
        return people.names(contacts);
    }

    /** What the user does with busy times. */
    public BusyTimes busyTimes() {
        return new BusyTimes(set, journal, diaries.zone());
    }

    /** What the user does with the length of a coffee, and with copies of it. */
    public Arranging arranging() {
        return new Arranging(this, journal, diaries);
    }

    /** The diary of a month with the days that fill its first and last week. */
    public Diary diary(YearMonth month) {
        return diaries.of(month);
    }

    /** The month as it is now. */
    public MonthBoard board(YearMonth month) {
        return new Boards(people, standings).of(month, diaries.of(month));
    }

    /** The month as it was when somebody looked for its openings: one diary does for both. */
    public MonthBoard board(YearMonth month, Openings openings) {
        return new Boards(people, standings).of(month, openings.diary());
    }

    /** How due these people are in a month, due or not, in their order; whoever is gone is left out. */
    public List<MonthBoard.Due> due(List<UUID> contacts, YearMonth month) {
        return new Boards(people, standings).due(contacts, month, diaries.of(month));
    }

    /** The next days with coffee hours, from today on; Mondays to Fridays where there are no hours at all. */
    public List<MonthBoard.Day> nextDays(int count) {
        LocalDate today = standings.today();
        return new Boards(people, standings).openDays(diaries.between(today, today.plusDays(count * 7L)), count);
    }

    /** The month as it would be with this plan's proposals instead of the present ones. */
    public MonthBoard board(MonthProblem problem, Plan plan) {
        YearMonth month = problem.problem().month();
        Diary diary = diaries.of(month);
        return new Boards(people, standings).of(month, new Proposing(diary, people, CoffeeStatus.PROPOSED).proposed(problem, plan));
    }

    /** The problem of planning a month from now on. */
    public MonthProblem problemFor(YearMonth month) {
        return new Problems(people, diaries, standings.touches()).of(month, now());
    }

    /** Who would sit down at a new coffee with these people. */
    public Sitting sitting(List<UUID> contacts) {
        CoffeeRules rules = rules();
        List<Contact> those = people.all(contacts);
        String place = those.isEmpty() ? rules.places().usual() : Sitting.placeFor(those.getFirst(), rules);
        return new Sitting(those, place, rules.limits().minutes(), null, false);
    }

    /** Who sits down at this coffee, about to be moved. */
    public Sitting sitting(Coffee coffee) {
        return new Sitting(people.all(coffee.contacts()), coffee.place(), coffee.minutes(), coffee.id(), false);
    }

    /** What the days of a month have to offer, as it is now. */
    public Openings openings(YearMonth month) {
        Diary diary = diaries.of(month);
        return new Openings(diary, new RuleBook(diary, people, now()), new Balances(people, standings.touches()));
    }

    /** The next coffee with somebody that is planned and has not begun. */
    public Optional<Coffee> ahead(UUID contact) {
        return set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().isOpen() && coffee.contacts().contains(contact))
                .filter(coffee -> diaries.local(coffee.start()).isAfter(now()))
                .min(Comparator.comparing(Coffee::start).thenComparing(Coffee::id));
    }

    /** The first times that suit for coffees with several people. */
    public Soon soon() {
        return new Soon(diaries, people, now());
    }

    /** What stands in the way of this time. */
    public List<Obstacle> obstacles(Sitting sitting, LocalDateTime start) {
        return new RuleBook(diaries.of(YearMonth.from(start)), people, now()).obstacles(sitting, start);
    }

    /** Plans a coffee by hand: it is a proposal that planning leaves alone. */
    public Booked book(List<UUID> contacts, LocalDateTime start, Booked.Force force) {
        Sitting sitting = sitting(contacts);
        List<Obstacle> obstacles = obstacles(sitting, start);
        if (force == Booked.Force.BY_THE_RULES && !obstacles.isEmpty()) {
            return new Booked.Hindered(obstacles);
        }
        Coffee coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.PROPOSED, start.atZone(diaries.zone()), sitting.minutes(), sitting.place(),
                "", true, contacts, "");
        List<Edit<?>> edits = new ArrayList<>();
        edits.add(Edit.added(coffee));
        if (Skipped.in(YearMonth.from(start), set).stream().anyMatch(contacts::contains)) {
            edits.add(Skipped.without(YearMonth.from(start), contacts, set));
        }
        String label = Messages.text("coffees.change.book", people.names(contacts), Dates.moment(start));
        return new Booked.Answered(journal.commit(new Change(label, edits)));
    }

    /** Moves a coffee; a proposal that the user moved is pinned, so that planning leaves it there. */
    public Booked move(UUID id, LocalDateTime start, Booked.Force force) {
        Optional<Coffee> coffee = set.find(Coffee.class, id);
        if (coffee.isEmpty()) {
            return new Booked.Answered(gone());
        }
        List<Obstacle> obstacles = obstacles(sitting(coffee.get()), start);
        if (force == Booked.Force.BY_THE_RULES && !obstacles.isEmpty()) {
            return new Booked.Hindered(obstacles);
        }
        String label = Messages.text("coffees.change.move", people.names(coffee.get().contacts()), Dates.moment(start));
        return new Booked.Answered(edit(
                id, label, before -> before.withStart(start.atZone(diaries.zone())).withPinned(true)));
    }

    /** Keeps a plan as the month's proposals; earlier ones that are neither pinned nor agreed make room for it. */
    public Outcome propose(MonthProblem problem, Plan plan) {
        YearMonth month = problem.problem().month();
        return journal.commit(new Change(
                Messages.text("coffees.change.propose", problem.proposals(plan).size(), Dates.month(month)),
                new Proposing(diaries.of(month), people, CoffeeStatus.PROPOSED).edits(problem, plan)));
    }

    /** Agrees on a plan at once, and on the pinned proposals that it was made around; other proposals make room. */
    public Outcome agree(MonthProblem problem, Plan plan) {
        YearMonth month = problem.problem().month();
        List<Edit<?>> edits = new Proposing(diaries.of(month), people, CoffeeStatus.CONFIRMED).edits(problem, plan);
        proposals(month).stream().filter(Coffee::pinned).map(Coffees::agreed).forEach(edits::add);
        long coffees = edits.stream().filter(edit -> edit.after() != null).count();
        return journal.commit(new Change(
                Messages.text("coffees.change.acceptAll", coffees, Dates.month(month)), edits));
    }

    public Outcome accept(UUID id) {
        return edit(id, named("coffees.change.accept", id), before -> before.withStatus(CoffeeStatus.CONFIRMED));
    }

    /** Accepts all proposals of a month that do not lie in the past. */
    public Outcome acceptAll(YearMonth month) {
        List<Coffee> proposals = proposals(month);
        List<Edit<?>> edits = new ArrayList<>();
        proposals.stream().map(Coffees::agreed).forEach(edits::add);
        return journal.commit(new Change(
                Messages.text("coffees.change.acceptAll", proposals.size(), Dates.month(month)), edits));
    }

    private static Edit<Coffee> agreed(Coffee proposal) {
        return Edit.changed(proposal, proposal.withStatus(CoffeeStatus.CONFIRMED));
    }

    /** The proposals of a month that do not lie in the past. */
    public List<Coffee> proposals(YearMonth month) {
        Diary diary = diaries.of(month);
        return diary.coffeesIn(month).stream()
                .filter(coffee -> coffee.status() == CoffeeStatus.PROPOSED)
                .filter(coffee -> diary.startOf(coffee).isAfter(now()))
                .toList();
    }

    public Outcome pin(UUID id, boolean pinned) {
        String label = pinned ? named("coffees.change.pin", id) : named("coffees.change.unpin", id);
        return edit(id, label, before -> before.withPinned(pinned));
    }

    /** Takes a proposal out of the plan; its people are not proposed again in that month. */
    public Outcome reject(UUID id) {
        return set.find(Coffee.class, id)
                .map(coffee -> {
                    YearMonth month = YearMonth.from(diaries.local(coffee.start()));
                    return journal.commit(new Change(
                            named("coffees.change.reject", id),
                            Edit.removed(coffee),
                            Skipped.with(month, coffee.contacts(), set)));
                })
                .orElseGet(Coffees::gone);
    }

    /** The people whom the user does not want in this month. */
    public Set<UUID> skipped(YearMonth month) {
        return Skipped.in(month, set);
    }

    /** Lets somebody be planned in this month again. */
    public Outcome allow(UUID contact, YearMonth month) {
        return journal.commit(new Change(
                Messages.text("coffees.change.allow", people.names(List.of(contact)), Dates.month(month)),
                Skipped.without(month, List.of(contact), set)));
    }

    /** Whether its time has begun. */
    public boolean isPast(Coffee coffee) {
        return diaries.local(coffee.start()).isBefore(now());
    }

    /** The next time after its own, or else before it, at which this coffee fits in its month on another day. */
    public Optional<LocalDateTime> anotherTime(Coffee coffee) {
        LocalDateTime start = diaries.local(coffee.start());
        YearMonth month = YearMonth.from(start);
        Openings openings = openings(month);
        List<LocalDate> days = new ArrayList<>(month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).toList());
        Collections.rotate(days, -start.getDayOfMonth());
        return days.stream()
                .filter(day -> !day.equals(start.toLocalDate()))
                .map(day -> openings.on(day, sitting(coffee), null))
                .filter(Opening::fits)
                .map(Opening::start)
                .findFirst();
    }

    /** Calls off a coffee that was agreed. */
    public Outcome cancel(UUID id) {
        return edit(id, named("coffees.change.cancel", id), before -> before.withStatus(CoffeeStatus.CANCELLED));
    }

    /**
     * The coffee took place: a touch with its people on its day, or today if that still lies ahead.
     *
     * @param by who started it, absent where the user does not say
     */
    public Outcome markHeld(UUID id, @Nullable By by, String note) {
        return set.find(Coffee.class, id)
                .map(coffee -> journal.commit(new Change(
                        named("coffees.change.held", id),
                        Holding.edits(coffee, by, note, diaries.local(coffee.start()), now().toLocalDate()))))
                .orElseGet(Coffees::gone);
    }

    /** The coffee did not take place; its people are as due as before. */
    public Outcome markMissed(UUID id) {
        return edit(id, named("coffees.change.missed", id), before -> before.withStatus(CoffeeStatus.MISSED));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(standings.clock().instant(), diaries.zone());
    }

    private Outcome edit(UUID id, String label, UnaryOperator<Coffee> after) {
        return set.find(Coffee.class, id)
                .map(before -> journal.commit(new Change(label, Edit.changed(before, after.apply(before)))))
                .orElseGet(Coffees::gone);
    }

    private String named(String key, UUID id) {
        return set.find(Coffee.class, id)
                .map(coffee -> Messages.text(key, people.names(coffee.contacts())))
                .orElse("");
    }

    private static Outcome gone() {
        return new Outcome.Refused(Outcome.Cause.STALE);
    }
}
