package io.fika.coffees;

import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.planner.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Turns a plan into the edits that make it the month's proposals. A proposal that the plan keeps stays the same coffee,
 * and so does one that it moves, so that the history of a coffee is one history.
 */
final class Proposing {
    private final Diary diary;
    private final Acquaintance people;

    Proposing(Diary diary, Acquaintance people) {
        this.diary = diary;
        this.people = people;
    }

    List<Edit<?>> edits(MonthProblem problem, Plan plan) {
        List<Coffee> earlier = new ArrayList<>(diary.coffeesIn(problem.problem().month()).stream()
                .filter(coffee -> !coffee.isFixed())
                .toList());
        List<MonthProblem.Proposal> wanted = new ArrayList<>(problem.proposals(plan));
        wanted.removeIf(proposal -> take(
                        earlier, coffee -> isOf(coffee, proposal.person())
                                && diary.startOf(coffee).equals(proposal.start()))
                .isPresent());
        List<Edit<?>> edits = new ArrayList<>();
        for (MonthProblem.Proposal proposal : wanted) {
            edits.add(take(earlier, coffee -> isOf(coffee, proposal.person()))
                    .<Edit<?>>map(coffee ->
                            Edit.changed(coffee, coffee.withStart(proposal.start().atZone(diary.zone()))))
                    .orElseGet(() -> Edit.added(coffee(proposal))));
        }
        earlier.forEach(coffee -> edits.add(Edit.removed(coffee)));
        return edits;
    }

    /** The diary as it would be with the plan's proposals. */
    Diary proposed(MonthProblem problem, Plan plan) {
        List<Coffee> coffees = new ArrayList<>(diary.coffees());
        for (Edit<?> edit : edits(problem, plan)) {
            coffees.removeIf(coffee -> coffee.id().equals(edit.subject().id()));
            if (edit.after() instanceof Coffee coffee) {
                coffees.add(coffee);
            }
        }
        return new Diary(diary.from(), diary.to(), diary.zone(), diary.rules(), coffees, diary.engagements());
    }

    private Coffee coffee(MonthProblem.Proposal proposal) {
        Optional<Contact> person = people.find(proposal.person());
        String place = person.map(it -> Sitting.placeFor(it, diary.rules())).orElse("");
        return new Coffee(
                Ids.next(), 0, CoffeeStatus.PROPOSED, proposal.start().atZone(diary.zone()),
                diary.rules().limits().minutes(), place, "", false, List.of(proposal.person()), "");
    }

    private static boolean isOf(Coffee coffee, UUID person) {
        return Objects.equals(coffee.contacts(), List.of(person));
    }

    private static Optional<Coffee> take(List<Coffee> coffees, Predicate<Coffee> which) {
        Optional<Coffee> found = coffees.stream().filter(which).findFirst();
        found.ifPresent(coffees::remove);
        return found;
    }
}
