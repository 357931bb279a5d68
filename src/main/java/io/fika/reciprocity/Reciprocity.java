package io.fika.reciprocity;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of giving and taking. A contact that is absent is the user. Reading is from memory, on any thread;
 * what edits is called on the worker.
 */
public final class Reciprocity {
    private final Journal journal;
    private final WorkingSet set;
    private final Matching matching;

    public Reciprocity(Journal journal, WorkingSet set, Matching matching) {
        this.journal = journal;
        this.set = set;
        this.matching = matching;
    }

    /** Who could help whom. */
    public Matching matching() {
        return matching;
    }

    /** What is looked for still, the newest first. */
    public List<Need> openNeeds() {
        return newest(Need.class, Wish::open);
    }

    /** What can be given still, the newest first. */
    public List<Offer> openOffers() {
        return newest(Offer.class, Wish::open);
    }

    /** Of needs or of offers those that are meant, the newest first. */
    public <W extends Wish> List<W> newest(Class<W> type, Predicate<? super W> meant) {
        return set.all(type).stream()
                .filter(meant)
                .sorted(Comparator.comparing((W wish) -> wish.since()).thenComparing(Wish::id).reversed())
                .toList();
    }

    /** The promises that are not kept yet, both ways, the first due first, those without a day at the end. */
    public List<Promise> openPromises() {
        return set.all(Promise.class).stream()
                .filter(Promise::isOpen)
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

    public Outcome addNeed(@Nullable UUID contact, String text, LocalDate today) {
        Need need = Need.of(contact, text, today);
        return added(Messages.text("reciprocity.change.need", need.plain()), need);
    }

    public Outcome addOffer(@Nullable UUID contact, String text, LocalDate today) {
        Offer offer = Offer.of(contact, text, today);
        return added(Messages.text("reciprocity.change.offer", offer.plain()), offer);
    }

    /** It was met or withdrawn today, or is open again. */
    public Outcome end(Wish wish, WishState state, LocalDate today) {
        String text = wish.plain();
        String label = switch (state) {
            case OPEN -> Messages.text("reciprocity.change.reopened", text);
            case MET -> Messages.text("reciprocity.change.met", text);
            case WITHDRAWN -> Messages.text("reciprocity.change.withdrawn", text);
        };
        return changed(label, wish, wish.withState(state, today));
    }

    public Outcome promise(UUID contact, By by, String text, @Nullable LocalDate due) {
        Promise promise = Promise.of(contact, by, text, due);
        return added(Messages.text("reciprocity.change.promise", promise.text()), promise);
    }

    public Outcome kept(Promise promise, LocalDate day) {
        return changed(Messages.text("reciprocity.change.kept", promise.text()), promise, promise.kept(day));
    }

    /** It is due on another day. */
    public Outcome postponed(Promise promise, LocalDate due) {
        return changed(
                Messages.text("reciprocity.change.postponed", promise.text(), Days.of(due, due)), promise,
                promise.withDue(due));
    }

    /** Nobody waits for it any more. */
    public Outcome withdrawn(Promise promise, LocalDate day) {
        return changed(
                Messages.text("reciprocity.change.promiseWithdrawn", promise.text()), promise, promise.withdrawn(day));
    }

    public Outcome favour(UUID contact, By by, FavourKind kind, LocalDate day, String text) {
        Favour favour = Favour.of(contact, by, kind, day, text);
        String name = set.find(Contact.class, contact).map(it -> it.name().full()).orElse("");
        return added(
                by == By.ME
                        ? Messages.text("reciprocity.change.favour", name)
                        : Messages.text("reciprocity.change.favourReceived", name),
                favour);
    }

    /** Says what became of a favour; absent takes it back. */
    public Outcome became(Favour favour, @Nullable Became became) {
        return changed(
                Messages.text("reciprocity.change.became", favour.text()), favour, favour.withBecame(became));
    }

    /**
     * Notes that the two of a match are to be brought together.
     *
     * @throws NullPointerException if the user is one of the two: nobody introduces themselves
     */
    public Outcome introduce(Match match, IntroductionStage stage, LocalDate day) {
        Introduction introduction = new Introduction(
                Ids.next(), 0, Objects.requireNonNull(match.need().contact()),
                Objects.requireNonNull(match.offer().contact()), match.need().id(), match.offer().id(), day,
                stage, match.need().plain());
        return added(Messages.text("reciprocity.change.introduced", match.need().plain()), introduction);
    }

    /**
     * How far an introduction has come. Where something came of it, the need that it answers is met; that is open
     * again where it turns out otherwise.
     */
    public Outcome stage(Introduction introduction, IntroductionStage stage, LocalDate today) {
        List<Edit<?>> edits = new ArrayList<>(List.of(Edit.changed(introduction, introduction.came(stage, today))));
        boolean worked = stage == IntroductionStage.WORKED;
        Optional.ofNullable(introduction.need())
                .flatMap(id -> set.find(Need.class, id))
                .filter(need -> worked ? need.open() : introduction.stage() == IntroductionStage.WORKED)
                .ifPresent(need -> edits.add(
                        Edit.changed(need, need.withState(worked ? WishState.MET : WishState.OPEN, today))));
        return journal.commit(new Change(Messages.text("reciprocity.change.stage", introduction.text()), edits));
    }

    /** Teaches that two words mean the same. */
    public Outcome teach(String one, String other) {
        Settings settings = new Settings(set);
        return journal.commit(new Change(
                Messages.text("reciprocity.change.synonym", one, other),
                Synonyms.of(settings).with(one, other).edit(settings)));
    }

    private Outcome added(String label, Entity entity) {
        return journal.commit(new Change(label, Edit.added(entity)));
    }

    private <E extends Entity> Outcome changed(String label, E before, E after) {
        return journal.commit(new Change(label, Edit.changed(before, after)));
    }
}
