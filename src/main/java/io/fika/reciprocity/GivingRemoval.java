package io.fika.reciprocity;

import io.fika.journal.Edit;
import io.fika.journal.WorkingSet;
import io.fika.people.Removal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What goes with removed people: their needs and offers, favours and promises between us, introductions of them. */
public record GivingRemoval(WorkingSet set) implements Removal {
    @Override
    public Stream<Edit<?>> of(Set<UUID> contacts) {
        Stream<Edit<?>> needs = set.all(Need.class).stream()
                .filter(need -> need.contact() != null && contacts.contains(need.contact()))
                .map(Edit::removed);
        Stream<Edit<?>> offers = set.all(Offer.class).stream()
                .filter(offer -> offer.contact() != null && contacts.contains(offer.contact()))
                .map(Edit::removed);
        Stream<Edit<?>> favours = set.all(Favour.class).stream()
                .filter(favour -> contacts.contains(favour.contact()))
                .map(Edit::removed);
        Stream<Edit<?>> promises = set.all(Promise.class).stream()
                .filter(promise -> contacts.contains(promise.contact()))
                .map(Edit::removed);
        Stream<Edit<?>> introductions = set.all(Introduction.class).stream()
                .filter(made -> contacts.contains(made.first()) || contacts.contains(made.second()))
                .map(Edit::removed);
        return Stream.of(introductions, promises, favours, offers, needs).flatMap(edits -> edits);
    }
}
