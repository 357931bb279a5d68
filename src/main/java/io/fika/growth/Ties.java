package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Reciprocity;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What joins the people of the network to each other. Called on the worker, for touches are read. */
public record Ties(WorkingSet set, TouchStore touches, Reciprocity reciprocity) {
    /** Who knows whom, as far as the diary can tell: met together, were introduced, belong to the same few. */
    public List<Tie> acquaintances(Circle circle) {
        return new Acquaintances(set, touches, circle).all();
    }

    /**
     * Introductions that the user could make: somebody gives what another looks for. The best match first, of
     * what was open on the day.
     */
    public List<Tie> introductions(Circle circle) {
        List<Tie> ties = new ArrayList<>();
        for (Match match : reciprocity.matching().all(circle.day())) {
            UUID gives = match.offer().contact();
            UUID looks = match.need().contact();
            if (gives != null && looks != null && circle.has(gives) && circle.has(looks)) {
                String sentence = Messages.text(
                        "growth.tie.introduce", circle.name(gives), match.offer().plain(), circle.name(looks),
                        match.need().plain());
                ties.add(new Tie(gives, looks, true, sentence, match.weight()));
            }
        }
        return ties;
    }

    /** Who came through whom, and whom the user brought together. */
    public List<Tie> through(Circle circle) {
        List<Tie> ties = new ArrayList<>();
        for (Contact contact : circle.people().values()) {
            UUID through = contact.story().through();
            if (through != null && !through.equals(contact.id()) && circle.has(through)) {
                ties.add(new Tie(
                        through, contact.id(), true,
                        Messages.text("growth.tie.through", contact.name().full(), circle.name(through)), 2));
            }
        }
        for (Introduction made : reciprocity.introductions()) {
            boolean known = circle.knows(made.day()) && circle.has(made.first()) && circle.has(made.second());
            if (made.stage().isMade() && known) {
                ties.add(new Tie(made.first(), made.second(), false, introduced(made, circle), 1));
            }
        }
        return ties;
    }

    private static String introduced(Introduction made, Circle circle) {
        return Messages.text(
                "growth.tie.introduced", circle.name(made.first()), circle.name(made.second()),
                Days.of(made.day(), circle.day()));
    }
}
