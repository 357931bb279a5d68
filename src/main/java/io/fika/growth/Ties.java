package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Reciprocity;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What joins the people of the network to each other. Called on the worker, for touches are read. */
public record Ties(WorkingSet set, TouchStore touches, Reciprocity reciprocity) {
    /** Who knows whom, as far as the diary can tell: met together, were introduced, belong to the same few. */
    public List<Tie> acquaintances(LocalDate today) {
        return new Acquaintances(set, touches, today).all();
    }

    /** Introductions that the user could make: somebody gives what another looks for. The best match first. */
    public List<Tie> introductions() {
        List<Tie> ties = new ArrayList<>();
        for (Match match : reciprocity.matches()) {
            UUID gives = match.offer().contact();
            UUID looks = match.need().contact();
            if (gives != null && looks != null && exists(gives) && exists(looks)) {
                String sentence = Messages.text(
                        "growth.tie.introduce", name(gives), match.offer().text(), name(looks), match.need().text());
                ties.add(new Tie(gives, looks, true, sentence, match.weight()));
            }
        }
        return ties;
    }

    /** Who came through whom, and whom the user brought together. */
    public List<Tie> through(LocalDate today) {
        List<Tie> ties = new ArrayList<>();
        for (Contact contact : set.all(Contact.class)) {
            UUID through = contact.story().through();
            if (through != null && !through.equals(contact.id()) && exists(through)) {
                ties.add(new Tie(
                        through, contact.id(), true,
                        Messages.text("growth.tie.through", contact.name().full(), name(through)), 2));
            }
        }
        for (Introduction made : reciprocity.introductions()) {
            if (made.stage() != IntroductionStage.PROPOSED && exists(made.first()) && exists(made.second())) {
                ties.add(new Tie(made.first(), made.second(), false, introduced(set, made, today), 1));
            }
        }
        return ties;
    }

    static String introduced(WorkingSet set, Introduction made, LocalDate today) {
        return Messages.text(
                "growth.tie.introduced", name(set, made.first()), name(set, made.second()),
                Days.of(made.day(), today));
    }

    static String name(WorkingSet set, UUID contact) {
        return set.find(Contact.class, contact).map(it -> it.name().full()).orElse("");
    }

    private String name(UUID contact) {
        return name(set, contact);
    }

    private boolean exists(UUID contact) {
        Optional<Contact> found = set.find(Contact.class, Objects.requireNonNull(contact));
        return found.isPresent();
    }
}
