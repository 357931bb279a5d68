package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** Proposes coffees with several people, each alone, as one change. Called on the worker. */
public record CoffeeProposals(Journal journal, Coffees coffees) {
    /**
     * A coffee with each of them at the first time that suits. Absent where no day of the next weeks has room for any.
     *
     * @param purpose what the coffees are for
     * @param label names the change by how many there are
     */
    public Optional<Outcome> propose(List<UUID> people, String purpose, IntFunction<String> label) {
        List<Coffee> found = coffees.soon().with(people, purpose);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(journal.commit(new Change(
                        label.apply(found.size()), found.stream().<Edit<?>>map(Edit::added).toList())));
    }
}
