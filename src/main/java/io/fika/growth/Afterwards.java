package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.Holding;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a coffee: everything the user says afterwards is one change. Called on the worker. */
public final class Afterwards {
    private final Journal journal;
    private final CoffeeDetails coffees;
    private final People people;
    private final Standings standings;
    private final TouchStore touches;

    public Afterwards(
            Journal journal, CoffeeDetails coffees, People people, Standings standings, TouchStore touches) {
        this.journal = journal;
        this.coffees = coffees;
        this.people = people;
        this.standings = standings;
        this.touches = touches;
    }

    /**
     * What the user says of a coffee that was held.
     *
     * @param by who started it, absent where the user does not say
     * @param inward those who move a ring inward by the user's own wish
     */
    public record Account(
            UUID coffee,
            @Nullable By by,
            String note,
            List<Learned> learned,
            List<Promised> promises,
            List<Inward> inward) {
        public Account {
            learned = List.copyOf(learned);
            promises = List.copyOf(promises);
            inward = List.copyOf(inward);
        }
    }

    /** What somebody looks for, or can give. */
    public sealed interface Learned {
        UUID contact();

        String text();

        record Seeks(UUID contact, String text) implements Learned {}

        record Gives(UUID contact, String text) implements Learned {}
    }

    /** What one owes the other; a next step is a promise of the user. */
    public record Promised(UUID contact, By by, String text, @Nullable LocalDate due) {}

    /** The coffee was held, with all that came of it. */
    public Outcome held(Account account) {
        return coffees.find(account.coffee())
                .map(coffee -> journal.commit(new Change(label(coffee, account), edits(coffee, account))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.STALE));
    }

    /** Who of those who came could move closer, counting this coffee as held. */
    public List<Inward> advice(Coffee coffee) {
        LocalDate held = coffees.startOf(coffee).toLocalDate();
        return coffees.peopleOf(coffee).stream().flatMap(person -> advice(person, held).stream()).toList();
    }

    private Optional<Inward> advice(Contact person, LocalDate held) {
        Optional<Ring> ring = people.ringOf(person);
        return ring.flatMap(it -> Inward.of(
                person, it, standings.cadenceOf(person).orElse(null), held, touches.of(person.id(), Inward.LOOK_BACK),
                standings.set()));
    }

    private String label(Coffee coffee, Account account) {
        String names = coffees.names(coffee);
        int more = account.learned().size() + account.promises().size() + account.inward().size();
        return more == 0
                ? Messages.text("growth.after.held", names)
                : Messages.text("growth.after.heldMore", names, more);
    }

    private List<Edit<?>> edits(Coffee coffee, Account account) {
        LocalDate today = standings.today();
        List<Edit<?>> edits = new ArrayList<>(
                Holding.edits(coffee, account.by(), account.note(), coffees.startOf(coffee), today));
        account.learned().forEach(it -> edits.add(Edit.added(learned(it, today))));
        account.promises().forEach(it -> edits.add(Edit.added(
                Promise.of(it.contact(), it.by(), it.text(), it.due()))));
        account.inward().forEach(it -> edits.addAll(people.movesTo(it.ring(), List.of(it.person().id()))));
        met(coffee, standings.set(), today).forEach(edits::add);
        return edits;
    }

    private static Entity learned(Learned learned, LocalDate today) {
        return switch (learned) {
            case Learned.Seeks it -> Need.of(it.contact(), it.text(), today);
            case Learned.Gives it -> Offer.of(it.contact(), it.text(), today);
        };
    }

    // two who were to meet over this coffee have met
    private static List<Edit<Introduction>> met(Coffee coffee, WorkingSet set, LocalDate today) {
        return set.all(Introduction.class).stream()
                .filter(it -> it.stage().isOpen() && it.stage() != IntroductionStage.MET)
                .filter(it -> coffee.contacts().contains(it.first()) && coffee.contacts().contains(it.second()))
                .map(it -> Edit.changed(it, it.came(IntroductionStage.MET, today)))
                .toList();
    }
}
