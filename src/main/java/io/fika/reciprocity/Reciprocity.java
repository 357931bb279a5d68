package io.fika.reciprocity;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of giving and taking. A contact that is absent is the user. Reading is from memory, on any thread;
 * what edits is called on the worker.
 */
public final class Reciprocity {
    private final Journal journal;
    private final WorkingSet set;

    public Reciprocity(Journal journal, WorkingSet set) {
        this.journal = journal;
        this.set = set;
    }

    /** What is looked for still, the newest first. */
    public List<Need> openNeeds() {
        return set.all(Need.class).stream()
                .filter(Need::open)
                .sorted(Comparator.comparing(Need::since).thenComparing(Need::id).reversed())
                .toList();
    }

    /** What can be given still, the newest first. */
    public List<Offer> openOffers() {
        return set.all(Offer.class).stream()
                .filter(Offer::open)
                .sorted(Comparator.comparing(Offer::since).thenComparing(Offer::id).reversed())
                .toList();
    }

    /** The promises that are not kept yet, both ways, the first due first, those without a day at the end. */
    public List<Promise> openPromises() {
        return set.all(Promise.class).stream()
                .filter(promise -> promise.keptOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Promise::id))
                .toList();
    }

    /** All favours, the latest first. */
    public List<Favour> favours() {
        return set.all(Favour.class).stream()
                .sorted(Comparator.comparing(Favour::day).thenComparing(Favour::id).reversed())
                .toList();
    }

    /** All introductions, the latest first. */
    public List<Introduction> introductions() {
        return set.all(Introduction.class).stream()
                .sorted(Comparator.comparing(Introduction::day).thenComparing(Introduction::id).reversed())
                .toList();
    }

    /** Needs that an offer answers, the best match first, without those of two who were introduced for it. */
    public List<Match> matches() {
        return matches(LocalDate.MAX);
    }

    /** The same of what is open now and was known on a day already. */
    public List<Match> matches(LocalDate known) {
        List<Introduction> made = introductions().stream().filter(it -> !it.day().isAfter(known)).toList();
        List<Need> needs = openNeeds().stream().filter(it -> !it.since().isAfter(known)).toList();
        List<Offer> offers = openOffers().stream().filter(it -> !it.since().isAfter(known)).toList();
        return Matches.of(needs, offers).stream()
                .filter(match -> made.stream().noneMatch(it -> match.need().id().equals(it.need())
                        && match.joins(it.first(), it.second())))
                .toList();
    }

    public Outcome addNeed(@Nullable UUID contact, String text, LocalDate today) {
        Need need = new Need(Ids.next(), 0, contact, text.strip(), today, true);
        return added(Messages.text("reciprocity.change.need", need.text()), need);
    }

    public Outcome addOffer(@Nullable UUID contact, String text, LocalDate today) {
        Offer offer = new Offer(Ids.next(), 0, contact, text.strip(), today, true);
        return added(Messages.text("reciprocity.change.offer", offer.text()), offer);
    }

    /** Nobody looks for it any more. */
    public Outcome close(Need need) {
        return changed(
                Messages.text("reciprocity.change.needClosed", need.text()), need,
                new Need(need.id(), need.version(), need.contact(), need.text(), need.since(), false));
    }

    /** It cannot be given any more. */
    public Outcome close(Offer offer) {
        return changed(
                Messages.text("reciprocity.change.offerClosed", offer.text()), offer,
                new Offer(offer.id(), offer.version(), offer.contact(), offer.text(), offer.since(), false));
    }

    public Outcome promise(UUID contact, By by, String text, @Nullable LocalDate due) {
        Promise promise = new Promise(Ids.next(), 0, contact, by, text.strip(), due, null);
        return added(Messages.text("reciprocity.change.promise", promise.text()), promise);
    }

    public Outcome kept(Promise promise, LocalDate day) {
        return changed(
                Messages.text("reciprocity.change.kept", promise.text()), promise,
                new Promise(
                        promise.id(), promise.version(), promise.contact(), promise.by(), promise.text(),
                        promise.due(), day));
    }

    public Outcome favour(UUID contact, By by, FavourKind kind, LocalDate day, String text) {
        Favour favour = new Favour(Ids.next(), 0, contact, by, kind, day, text.strip(), "");
        return added(Messages.text("reciprocity.change.favour", favour.text()), favour);
    }

    /**
     * Notes that the two of a match were brought together on this day.
     *
     * @throws NullPointerException if the user is one of the two: nobody introduces themselves
     */
    public Outcome introduce(Match match, LocalDate day) {
        Introduction introduction = new Introduction(
                Ids.next(), 0, Objects.requireNonNull(match.need().contact()),
                Objects.requireNonNull(match.offer().contact()), match.need().id(), match.offer().id(), day,
                IntroductionStage.MADE, match.need().text());
        return added(Messages.text("reciprocity.change.introduced", match.need().text()), introduction);
    }

    /** How far an introduction has come. */
    public Outcome stage(Introduction introduction, IntroductionStage stage) {
        return changed(
                Messages.text("reciprocity.change.stage", introduction.text()), introduction,
                new Introduction(
                        introduction.id(), introduction.version(), introduction.first(), introduction.second(),
                        introduction.need(), introduction.offer(), introduction.day(), stage, introduction.text()));
    }

    private Outcome added(String label, Entity entity) {
        return journal.commit(new Change(label, Edit.added(entity)));
    }

    private <E extends Entity> Outcome changed(String label, E before, E after) {
        return journal.commit(new Change(label, Edit.changed(before, after)));
    }
}
