package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import io.fika.planner.WhyNot;
import io.fika.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks the planner, and puts its answers into words. Slow: never on the user's thread. */
public final class Planning {
    private static final Effort NO_SEARCH = new Effort(0, null, 1);
    /** What an answer to "why not" may take; a user waits for it with the finger on the name. */
    private static final Effort A_MOMENT = new Effort(6_000, null, 1);

    private final Planner planner;
    private final Coffees coffees;
    private final Acquaintance people;

    public Planning(Planner planner, Coffees coffees, Acquaintance people) {
        this.planner = planner;
        this.coffees = coffees;
        this.people = people;
    }

    /**
     * Looks for a good plan of this problem.
     *
     * @param better takes each plan that is better than those before it, on the caller's thread
     * @param cancelled once true, the best plan so far is answered at once
     */
    public Plan plan(MonthProblem problem, Consumer<Plan> better, BooleanSupplier cancelled) {
        return planner.solve(problem.problem(), Effort.USUAL, better, cancelled);
    }

    /** Why this coffee of the board is where it is; nothing is said of one whose people were deleted. */
    public Answer why(YearMonth month, Coffee coffee) {
        MonthProblem problem = coffees.problemFor(month);
        Reasons reasons = new Reasons(people, problem);
        return shown(problem).coffees().stream()
                .filter(it -> coffee.contacts().contains(problem.person(it.booking().contact())))
                .filter(it -> it.booking().start().equals(coffees.diary(month).startOf(coffee)))
                .findFirst()
                .map(it -> new Answer(reasons.of(it), Reasons.figures(it), null))
                .orElse(Answer.of(List.of()));
    }

    /** Why somebody has no coffee in the month as the board shows it, and the plan in which the person has one. */
    public Answer whyNot(YearMonth month, UUID contact, BooleanSupplier cancelled) {
        Optional<Contact> person = people.find(contact);
        if (person.isEmpty()) {
            return Answer.of(List.of());
        }
        MonthProblem problem = coffees.problemFor(month);
        OptionalInt id = problem.idOf(contact);
        if (id.isEmpty()) {
            return Answer.of(List.of(LeftOut.unplanned(month, person.get(), coffees, people)));
        }
        return switch (planner.whyNot(problem.problem(), shown(problem), id.getAsInt(), A_MOMENT, cancelled)) {
            case WhyNot.Planned planned -> Answer.of(List.of(Messages.text("coffees.whyNot.planned")));
            case WhyNot.Barred barred -> Answer.of(List.of(LeftOut.barred(barred.rule(), person.get())));
            case WhyNot.Costs costs -> new Answer(
                    costs(costs, problem, person.get()), List.of(), new Answer.Alternative(problem, costs.instead()));
        };
    }

    /** Why a plan has this coffee, the weightiest first. */
    public List<String> reasons(MonthProblem problem, Plan.Coffee coffee) {
        return new Reasons(people, problem).of(coffee);
    }

    /**
     * Why a plan has left out each of those whom it has, in their order, the weightiest reason first; found at once, so
     * a price may be too high.
     */
    public List<List<String>> whyLeft(MonthProblem problem, Plan plan) {
        List<List<String>> sentences = new ArrayList<>();
        for (WhyNot why : planner.whyNot(problem.problem(), plan, plan.left(), NO_SEARCH)) {
            Contact person = people.find(problem.person(plan.left().get(sentences.size()))).orElseThrow();
            sentences.add(
                    switch (why) {
                        case WhyNot.Planned planned -> List.of(Messages.text("coffees.whyNot.planned"));
                        case WhyNot.Barred barred -> List.of(LeftOut.barred(barred.rule(), person));
                        case WhyNot.Costs costs -> costs(costs, problem, person);
                    });
        }
        return sentences;
    }

    private List<String> costs(WhyNot.Costs costs, MonthProblem problem, Contact person) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                costs.points() <= 0
                        ? Messages.text("coffees.whyNot.free", person.name().full())
                        : Messages.text("coffees.whyNot.costs", person.name().full(), costs.points()));
        Map<Integer, Booking> arrivals = new HashMap<>();
        costs.in().forEach(booking -> arrivals.put(booking.contact(), booking));
        for (Booking out : costs.out()) {
            String name = people.names(List.of(problem.person(out.contact())));
            Booking in = arrivals.remove(out.contact());
            sentences.add(
                    in == null
                            ? Messages.text("coffees.whyNot.out", name, Dates.month(problem.problem().month().plusMonths(1)))
                            : Messages.text("coffees.whyNot.moves", name, Dates.moment(in.start())));
        }
        return sentences;
    }

    /** The plan that the board shows, with its reasons: everything stands, and nothing may be added. */
    private Plan shown(MonthProblem month) {
        Problem it = month.problem();
        Set<Booking> all = new LinkedHashSet<>(it.pinned());
        all.addAll(it.previous());
        Problem fixed = new Problem(
                it.name(), it.month(), it.limits(), it.rings(), it.places(), it.categories(), it.newSharePercent(),
                List.of(), it.contacts(), it.neighbours(), List.copyOf(all), List.of());
        Plan plan = planner.solve(fixed, NO_SEARCH, better -> {}, () -> false);
        Set<Booking> pinned = Set.copyOf(it.pinned());
        List<Plan.Coffee> unpinned = plan.coffees().stream()
                .map(coffee -> new Plan.Coffee(coffee.booking(), pinned.contains(coffee.booking()), coffee.reasons()))
                .toList();
        return new Plan(plan.score(), unpinned, plan.left());
    }
}
