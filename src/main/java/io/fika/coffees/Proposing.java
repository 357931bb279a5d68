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
 * Turns a plan into the edits that make it the month's proposals, or its agreed coffees. A proposal that the plan keeps
 * stays the same coffee, and so does one that it moves, so that the history of a coffee is one history.
 */
final class Proposing {
    private final Diary diary;
    private final Acquaintance people;
    private final CoffeeStatus status;

    /** @param status what the coffees of the plan become: proposed, or confirmed at once */
    Proposing(Diary diary, Acquaintance people, CoffeeStatus status) {
        this.diary = diary;
        this.people = people;
        this.status = status;
    }

    List<Edit<?>> edits(MonthProblem problem, Plan plan) {
        List<Coffee> earlier = new ArrayList<>(diary.coffeesIn(problem.problem().month()).stream()
                .filter(coffee -> !coffee.isFixed())
                .toList());
        List<MonthProblem.Proposal> moved = new ArrayList<>();
        List<Edit<?>> edits = new ArrayList<>();
        for (MonthProblem.Proposal proposal : problem.proposals(plan)) {
            take(earlier, coffee -> isOf(coffee, proposal.person()) && diary.startOf(coffee).equals(proposal.start()))
                    .ifPresentOrElse(coffee -> edits.add(edit(coffee, proposal)), () -> moved.add(proposal));
        }
        for (MonthProblem.Proposal proposal : moved) {
            edits.add(take(earlier, coffee -> isOf(coffee, proposal.person()))
                    .map(coffee -> edit(coffee, proposal))
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
        return diary.with(coffees);
    }

    private Edit<Coffee> edit(Coffee coffee, MonthProblem.Proposal proposal) {
        return Edit.changed(coffee, coffee.withStart(proposal.start().atZone(diary.zone())).withStatus(status));
    }

    private Coffee coffee(MonthProblem.Proposal proposal) {
        Optional<Contact> person = people.find(proposal.person());
        String place = person.map(it -> Sitting.placeFor(it, diary.rules())).orElse("");
        return new Coffee(
                Ids.next(), 0, status, proposal.start().atZone(diary.zone()),
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
