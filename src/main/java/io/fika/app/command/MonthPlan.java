package io.fika.app.command;

import io.fika.app.Core;
import io.fika.coffees.Coffees;
import io.fika.coffees.MonthProblem;
import io.fika.coffees.Planning;
import io.fika.coffees.Sitting;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A month of coffees for the people of the data folder. */
record MonthPlan(Core core, YearMonth month, Effort effort) {
    /** A coffee of the plan, pinned and agreed ones included. */
    record Planned(UUID contact, String name, LocalDateTime start, String place, List<String> reasons) {}

    /** Somebody who has none. */
    record Left(UUID contact, String name, String why) {}

    /** What a script reads. */
    record Document(int score, List<Planned> coffees, List<Left> left) {}

    /** @param why whether to look for the reasons of those who are left, which takes its time for thousands */
    Answer answer(boolean apply, boolean why) {
        Coffees coffees = core.coffees();
        MonthProblem problem = coffees.problemFor(month);
        Plan plan = new Planner().solve(problem.problem(), effort, better -> {}, () -> false);
        Document document = document(problem, plan, why);
        List<String> messages = new ArrayList<>();
        messages.add(Messages.text(
                "app.plan.found", document.coffees().size(), plan.left().size(), document.score()));
        if (apply) {
            switch (coffees.agree(problem, plan)) {
                case Outcome.Done(var committed) -> messages.add(committed.label());
                case Outcome.Refused(var cause) when cause == Outcome.Cause.NOTHING_TO_DO ->
                    messages.add(Edits.sentence(cause));
                case Outcome.Refused(var cause) -> {
                    return Answer.refused(Edits.sentence(cause));
                }
            }
        }
        return new Answer(Exit.DONE, document, lines(document), messages);
    }

    private Document document(MonthProblem problem, Plan plan, boolean why) {
        Planning planning = core.planning();
        List<Planned> planned = plan.coffees().stream()
                .map(coffee -> planned(problem, coffee, planning.reasons(problem, coffee)))
                .toList();
        return new Document(plan.score(), planned, why ? left(problem, plan, planning) : List.of());
    }

    private List<Left> left(MonthProblem problem, Plan plan, Planning planning) {
        List<List<String>> whys = planning.whyLeft(problem, plan);
        return IntStream.range(0, whys.size())
                .mapToObj(i -> {
                    Contact person = person(problem, plan.left().get(i));
                    return new Left(person.id(), person.name().full(), String.join(" ", whys.get(i)));
                })
                .toList();
    }

    private Planned planned(MonthProblem problem, Plan.Coffee coffee, List<String> reasons) {
        Contact person = person(problem, coffee.booking().contact());
        String place = Sitting.placeFor(person, core.coffees().rules());
        return new Planned(person.id(), person.name().full(), coffee.booking().start(), place, reasons);
    }

    private Contact person(MonthProblem problem, int id) {
        return core.people().find(problem.person(id)).orElseThrow();
    }

    private static List<String> lines(Document document) {
        return Table.lines(document.coffees().stream()
                .map(coffee -> List.of(
                        coffee.start().toLocalDate().toString(),
                        coffee.start().toLocalTime().toString(),
                        coffee.name(),
                        coffee.place(),
                        coffee.reasons().stream().limit(1).findFirst().orElse("")))
                .toList());
    }
}
