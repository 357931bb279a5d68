package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.HalfDay;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import io.fika.planner.WhyNot;
import io.fika.text.Messages;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends a plan with the least change when something falls out of it: every other coffee stays exactly where it is, and
 * at most one comes instead. Slow enough for the worker.
 */
public final class Replans {
    private static final Effort AT_ONCE = new Effort(0, null, 1);
    /** Of more people than this one is not asked why. */
    private static final int MOST_ASKED = 300;

    private final Coffees coffees;
    private final CoffeeDetails details;
    private final Planner planner;
    private final Journal journal;
    private final Acquaintance people;

    public Replans(Coffees coffees, CoffeeDetails details, Planner planner, Journal journal) {
        this.coffees = coffees;
        this.details = details;
        this.planner = planner;
        this.journal = journal;
        this.people = details.people();
    }

    /** Why the user does not want a proposal as it is. */
    public enum Rejection {
        /** Its people are not planned in this month any more. */
        NOT_THIS_MONTH,
        /** The same person, on another day. */
        NOT_THIS_DAY,
        /** The same person, in another half of the day or on another day. */
        ANOTHER_TIME
    }

    /**
     * One coffee more that would fit into a month in which nothing else changes.
     *
     * @param sentence what would change
     */
    public record Offer(UUID person, LocalDateTime start, String sentence) {}

    /**
     * What could come instead of a coffee.
     *
     * @param offers the same person at another time first, then somebody else
     * @param why a sentence for each of the two that there is not
     */
    public record Instead(List<Offer> offers, List<String> why) {
        public static final Instead NOTHING = new Instead(List.of(), List.of());

        public Instead {
            offers = List.copyOf(offers);
            why = List.copyOf(why);
        }

        public boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /** An offer, or why there is none. */
    private record Found(Optional<Offer> offer, String why) {}

    /**
     * Takes a proposal out of the plan, or to another time, and fills the gap: one change. Where the person finds no
     * other day, somebody else comes; where nobody does, the gap stays. Absent, with nothing changed, where there is
     * no other time at all.
     */
    public Optional<Outcome> reject(Coffee coffee, Rejection why) {
        LocalDateTime start = details.startOf(coffee);
        Month around = new Month(YearMonth.from(start), coffee);
        Optional<LocalDateTime> later = why == Rejection.NOT_THIS_MONTH ? Optional.empty() : later(coffee, why, around);
        if (later.isPresent()) {
            return Optional.of(moved(coffee, later.get()));
        }
        return why == Rejection.ANOTHER_TIME ? Optional.empty() : Optional.of(replaced(coffee, around));
    }

    private Optional<LocalDateTime> later(Coffee coffee, Rejection why, Month around) {
        LocalDateTime start = details.startOf(coffee);
        return coffee.contacts().size() > 1
                ? coffees.anotherTime(coffee)
                : around.again(coffee.contacts(), slot -> suits(slot, start, why)).offer().map(Offer::start);
    }

    // the user had a hand in it, so that planning again leaves it there
    private Outcome moved(Coffee coffee, LocalDateTime start) {
        String label = Messages.text("coffees.change.move", people.names(coffee.contacts()), Dates.moment(start));
        return journal.commit(new Change(
                label, Edit.changed(coffee, coffee.withStart(details.at(start)).withPinned(true))));
    }

    private Outcome replaced(Coffee coffee, Month around) {
        List<Edit<?>> edits = new ArrayList<>();
        edits.add(Edit.removed(coffee));
        edits.add(Skipped.with(YearMonth.from(details.startOf(coffee)), coffee.contacts(), people.set()));
        String names = people.names(coffee.contacts());
        Optional<Offer> other = around.another(coffee.contacts()).offer();
        other.ifPresent(it -> edits.add(Edit.added(coffee(it, false))));
        String label = other
                .map(it -> Messages.text(
                        "coffees.change.rejectFor", names, people.names(List.of(it.person())), Dates.moment(it.start())))
                .orElseGet(() -> Messages.text("coffees.change.reject", names));
        return journal.commit(new Change(label, edits));
    }

    /**
     * What could come instead of a coffee that was called off and still lay ahead: the same person at another time,
     * and somebody else; or why not. Nothing is changed.
     */
    public Instead instead(Coffee calledOff) {
        LocalDateTime start = details.startOf(calledOff);
        if (!start.isAfter(details.now())) {
            return Instead.NOTHING;
        }
        Month around = new Month(YearMonth.from(start), calledOff);
        Stream<Found> again = calledOff.contacts().size() > 1
                ? Stream.of()
                : Stream.of(around.again(calledOff.contacts(), slot -> suits(slot, start, Rejection.NOT_THIS_DAY)));
        List<Found> found = Stream.concat(again, Stream.of(around.another(calledOff.contacts()))).toList();
        return new Instead(
                found.stream().flatMap(it -> it.offer().stream()).toList(),
                found.stream().filter(it -> it.offer().isEmpty()).map(Found::why).distinct().toList());
    }

    /** Takes an offer: a proposal that planning leaves alone, since the user chose it. */
    public Outcome accept(Offer offer) {
        return journal.commit(new Change(
                Messages.text("coffees.change.book", people.names(List.of(offer.person())), Dates.moment(offer.start())),
                Edit.added(coffee(offer, true))));
    }

    private Coffee coffee(Offer offer, boolean pinned) {
        Sitting sitting = coffees.sitting(List.of(offer.person()));
        return new Coffee(
                Ids.next(), 0, CoffeeStatus.PROPOSED, details.at(offer.start()), sitting.minutes(), sitting.place(),
                "", pinned, List.of(offer.person()), "");
    }

    private static boolean suits(LocalDateTime slot, LocalDateTime start, Rejection why) {
        boolean sameDay = slot.toLocalDate().equals(start.toLocalDate());
        return !sameDay || (why == Rejection.ANOTHER_TIME && isMorning(slot) != isMorning(start));
    }

    private static boolean isMorning(LocalDateTime time) {
        return time.getHour() < 12;
    }

    /** A month in which everything is fixed but one coffee, which is not there. */
    private final class Month {
        private final MonthProblem month;
        private final List<Booking> standing;

        Month(YearMonth when, Coffee without) {
            month = coffees.problemFor(when);
            LocalDateTime start = details.startOf(without);
            standing = Stream.concat(month.problem().pinned().stream(), month.problem().previous().stream())
                    .distinct()
                    .filter(it -> !(it.start().equals(start)
                            && without.contacts().contains(month.person(it.contact()))))
                    .toList();
        }

        /** The same person at the best of these times, whatever it costs the plan. */
        Found again(List<UUID> who, Predicate<LocalDateTime> when) {
            Optional<Contact> person = people.all(who).stream().findFirst();
            OptionalInt id = month.idOf(who.getFirst());
            if (id.isEmpty()) {
                return new Found(Optional.empty(), person
                        .map(it -> LeftOut.unplanned(month.problem().month(), it, coffees, people))
                        .orElse(Messages.text("coffees.replan.gone")));
            }
            Problem problem = narrowed(who::contains, when);
            Plan plan = planner.solve(problem, AT_ONCE, better -> {}, () -> false);
            Optional<Booking> gained = added(plan);
            if (gained.isPresent()) {
                return new Found(gained.map(it -> offer(it, "coffees.replan.moves")), "");
            }
            return switch (planner.whyNot(problem, plan, id.getAsInt(), AT_ONCE, () -> false)) {
                case WhyNot.Costs costs -> new Found(
                        added(costs.instead()).map(it -> offer(it, "coffees.replan.moves")),
                        Messages.text("coffees.replan.noTime", people.names(who)));
                case WhyNot.Barred barred -> new Found(Optional.empty(), person
                        .map(it -> LeftOut.barred(barred.rule(), it))
                        .orElse(Messages.text("coffees.replan.gone")));
                case WhyNot.Planned planned -> new Found(
                        Optional.empty(), Messages.text("coffees.replan.planned", people.names(who)));
            };
        }

        /** Somebody else at any time, if that is worth a coffee. */
        Found another(List<UUID> than) {
            Problem problem = narrowed(person -> !than.contains(person), slot -> true);
            Plan plan = planner.solve(problem, AT_ONCE, better -> {}, () -> false);
            Optional<Offer> offer = added(plan).map(it -> offer(it, "coffees.replan.comes"));
            return new Found(offer, offer.isPresent() ? "" : nobody(problem, plan, than));
        }

        private String nobody(Problem problem, Plan plan, List<UUID> than) {
            List<Integer> others = plan.left().stream()
                    .filter(id -> !than.contains(month.person(id)))
                    .limit(MOST_ASKED)
                    .toList();
            if (problem.slots().isEmpty()) {
                return Messages.text("coffees.whyNot.noFreeStart");
            }
            if (others.isEmpty()) {
                return Messages.text("coffees.replan.nobodyElse");
            }
            List<WhyNot> why = planner.whyNot(problem, plan, others, AT_ONCE);
            return IntStream.range(0, others.size())
                    .filter(i -> why.get(i) instanceof WhyNot.Costs)
                    .boxed()
                    .min(Comparator.comparingInt(i -> why.get(i) instanceof WhyNot.Costs it ? it.points() : 0))
                    .map(i -> people.names(List.of(month.person(others.get(i)))))
                    .map(name -> Messages.text("coffees.replan.notDue", name))
                    .orElse(Messages.text("coffees.replan.barred", others.size()));
        }

        private Optional<Booking> added(Plan plan) {
            return plan.bookings().stream().filter(it -> !standing.contains(it)).findFirst();
        }

        private Problem narrowed(Predicate<UUID> who, Predicate<LocalDateTime> when) {
            Problem all = month.problem();
            Problem.Limits limits = all.limits();
            Problem.Limits oneMore = new Problem.Limits(
                    limits.perDay(), limits.perWeek(), Math.min(limits.perMonth(), standing.size() + 1),
                    limits.lengthMinutes(), limits.gapSamePlace(), limits.gapOtherPlace());
            List<Problem.Person> persons = all.contacts().stream()
                    .map(person -> who.test(month.person(person.id())) ? person : never(person))
                    .toList();
            return new Problem(
                    all.name(), all.month(), oneMore, all.rings(), all.places(), all.categories(),
                    all.newSharePercent(), all.slots().stream().filter(when).toList(), persons, all.neighbours(),
                    standing, List.of());
        }

        private Offer offer(Booking booking, String key) {
            UUID person = month.person(booking.contact());
            String day = Dates.weekday(booking.start().toLocalDate());
            String sentence = Messages.text(key, people.names(List.of(person)), day, Dates.time(booking.start()));
            return new Offer(person, booking.start(), sentence);
        }

        private static Problem.Person never(Problem.Person person) {
            return new Problem.Person(
                    person.id(), person.ring(), person.cadence(), person.due(), person.category(), person.isNew(),
                    person.place(), person.company(), EnumSet.noneOf(HalfDay.class), person.prefers(),
                    person.earliest(), person.away());
        }
    }
}
