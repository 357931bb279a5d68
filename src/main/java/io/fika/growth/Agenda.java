package io.fika.growth;

import io.fika.people.By;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What to talk about over a coffee: what is open between the user and those who come, and between those who come.
 *
 * @param promises both ways, the first due first
 * @param needs what those who come look for and nobody at the table gives
 * @param offers what those who come can give and nobody at the table looks for
 * @param matches a need and an offer that are both at the table, the user's own among them, the best first
 */
public record Agenda(List<Promise> promises, List<Need> needs, List<Offer> offers, List<Match> matches) {
    public Agenda {
        promises = List.copyOf(promises);
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        matches = List.copyOf(matches);
    }

    /** Reads what is open now; any thread may ask, and beside thousands of needs it takes a moment. */
    public static Agenda of(Collection<UUID> contacts, Reciprocity reciprocity) {
        List<Match> matches = reciprocity.matching().among(contacts);
        return new Agenda(
                reciprocity.openPromises().stream().filter(it -> contacts.contains(it.contact())).toList(),
                reciprocity.openNeeds().stream()
                        .filter(it -> it.contact() != null && contacts.contains(it.contact()))
                        .filter(it -> matches.stream().noneMatch(match -> match.need().equals(it)))
                        .toList(),
                reciprocity.openOffers().stream()
                        .filter(it -> it.contact() != null && contacts.contains(it.contact()))
                        .filter(it -> matches.stream().noneMatch(match -> match.offer().equals(it)))
                        .toList(),
                matches);
    }

    public boolean isEmpty() {
        return promises.isEmpty() && needs.isEmpty() && offers.isEmpty() && matches.isEmpty();
    }

    /** The promises that one of the two sides owes. */
    public List<Promise> owed(By by) {
        return promises.stream().filter(promise -> promise.by() == by).toList();
    }
}
