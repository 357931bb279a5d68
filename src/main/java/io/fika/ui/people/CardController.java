package io.fika.ui.people;

import io.fika.journal.Committed;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.Category;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.PersonName;
import io.fika.people.Ring;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the user does with the card of a person. */
final class CardController {
    /** The drafts of somebody who has no name yet. */
    static final String NEW = "person/";

    /** The draft of the form for a touch. */
    static final String TOUCH = "touch";

    private final CardModel model;
    private final People people;
    private final CardReader reader;
    private final Workbench bench;
    private final PeopleFeature.Ways ways;
    private final Map<UUID, CardModel.Face> waiting = new HashMap<>();
    private @Nullable UUID shown;
    private long asked;

    CardController(
            CardModel model, People people, CardReader reader, Workbench bench, PeopleFeature.Ways ways) {
        this.model = model;
        this.people = people;
        this.reader = reader;
        this.bench = bench;
        this.ways = ways;
        bench.feed().subscribe(this::onCommitted);
    }

    /** Shows a coffee of the time line, whatever became of it. */
    void onCoffee(UUID coffee) {
        ways.openCoffee().accept(coffee);
    }

    /** Shows the sheet of a person, to be read before a coffee. */
    void onWish(Card card) {
        ways.giving().wish().accept(card.contact().id());
    }

    void onFavour(Card card) {
        ways.giving().favour().accept(card.contact().id());
    }

    void onPrint(Card card) {
        bench.navigator().print(new Printout.Person(card.contact().id()));
    }

    LocalDate today() {
        return reader.standings().today();
    }

    Names names() {
        return new Names(reader.set());
    }

    /** Shows the card of this identity: a person, or what waits under it. */
    void show(UUID id) {
        shown = id;
        CardModel.Face face = waiting.get(id);
        if (face != null) {
            asked++;
            model.face().set(face);
        } else {
            read(id, () -> {});
        }
    }

    /** Opens the card of somebody new; what was typed of somebody new before is on it. */
    void onNew() {
        Optional<UUID> begun = waiting.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof CardModel.Face.Person)
                .map(Map.Entry::getKey)
                .findFirst();
        if (begun.isPresent()) {
            bench.navigator().openContact(begun.get());
            return;
        }
        Contact nobody = Contact.named(PersonName.of(Messages.text("people.card.unnamed")), today());
        Contact kept = new NewPerson(this).filled(nobody);
        open(kept.id(), new CardModel.Face.Person(reader.read(kept), false));
    }

    /** Opens the form for a touch with these people. */
    void onLog(List<UUID> with) {
        open(Ids.next(), new CardModel.Face.Log(with, Optional.empty()));
    }

    /** The same with the person whose card was shown last, if that is what shows. */
    void onLogShown() {
        onLog(model.face().get() instanceof CardModel.Face.Person person && person.named()
                ? List.of(person.card().contact().id())
                : List.of());
    }

    /** The touch form for the person whose card is open. */
    void onLogHere() {
        UUID id = shown;
        if (id != null) {
            model.face().set(new CardModel.Face.Log(List.of(id), Optional.of(id)));
        }
    }

    /** Back to the person, or away with the card of nobody. */
    void onCancel() {
        UUID id = shown;
        if (id == null || waiting.remove(id) != null) {
            bench.navigator().closeCard();
        } else {
            read(id, () -> {});
        }
    }

    /** Gives up somebody new, with all that was typed. */
    void onDiscard() {
        forgetNew();
        onCancel();
    }

    /** What to do when a line was filed: it is stored, or it was refused. */
    record End(Runnable stored, Runnable refused) {}

    /** Keeps what was typed into a line, which was not wrong, and shows it. */
    void onFile(CardModel.Face.Person face, CardLine line, List<String> typed, Filing.Filed filed, End end) {
        Card card = face.card();
        UUID id = card.contact().id();
        switch (filed) {
            case Filing.Filed.Change(var edit) when !face.named() -> {
                new NewPerson(this).keep(line.key(), typed);
                onFileNew(edit.apply(card.contact()), line, end);
            }
            case Filing.Filed.Change(var edit) -> store(
                    edit.apply(card.contact()).equals(card.contact()), id, () -> people.change(id, line.what(), edit), end);
            case Filing.Filed.Tags(var names) ->
                store(names.equals(card.tags()), id, () -> people.retag(id, names), end);
            case Filing.Filed.Groups(var names) -> store(
                    names.equals(card.groups()), id,
                    () -> reader.clubs().belong(id, card.contact().name().full(), names), end);
            case Filing.Filed.Wrong wrong -> end.refused().run();
        }
    }

    private void store(boolean same, UUID id, Callable<Outcome> useCase, End end) {
        if (same) {
            end.stored().run();
        } else {
            bench.edits().commit(useCase, () -> read(id, end.stored()), end.refused());
        }
    }

    /** Of somebody new nothing is stored until there is a name; then all of it is. */
    private void onFileNew(Contact contact, CardLine line, End end) {
        if (!line.key().equals("name")) {
            face(contact);
            end.stored().run();
            return;
        }
        bench.edits().commit(() -> people.add(contact), () -> {
            waiting.remove(contact.id());
            forgetNew();
            read(contact.id(), end.stored());
        }, end.refused());
    }

    /** Changes something that is chosen rather than typed. */
    void onChoose(CardModel.Face.Person face, String what, UnaryOperator<Contact> edit) {
        Contact contact = face.card().contact();
        if (edit.apply(contact).equals(contact)) {
            return;
        }
        if (face.named()) {
            bench.edits().commit(() -> people.change(contact.id(), what, edit));
        } else {
            face(edit.apply(contact));
        }
    }

    void onCategory(CardModel.Face.Person face, @Nullable Category category) {
        if (face.named() && category != null) {
            bench.edits().commit(() -> people.setCategory(List.of(face.card().contact().id()), category));
        } else {
            new NewPerson(this).keep(NewPerson.CATEGORY, List.of(category == null ? "" : category.id().toString()), face);
            onChoose(face, Messages.text("people.what.category"), now ->
                    now.withCategory(category == null ? null : category.id()));
        }
    }

    /** In another ring the person gets a free place. */
    void onRing(CardModel.Face.Person face, @Nullable Ring ring) {
        Contact contact = face.card().contact();
        if (face.named()) {
            List<UUID> one = List.of(contact.id());
            bench.edits().commit(() -> ring == null ? people.toTray(one) : people.moveTo(ring, one));
        } else {
            new NewPerson(this).keep(NewPerson.RING, List.of(ring == null ? "" : ring.id().toString()), face);
            face(new NewPerson(this).placed(contact, ring));
        }
    }

    /** @param photo the name of a picture that is kept; absent: none */
    void onPhoto(CardModel.Face.Person face, @Nullable String photo) {
        onChoose(face, Messages.text("people.what.photo"), now -> now.withPhoto(photo));
    }

    /** A stage has no reason yet; one that stays keeps its own. */
    void onTrust(CardModel.Face.Person face, @Nullable Trust stage) {
        onChoose(face, Messages.text("people.what.trust"), now -> {
            TrustStage before = now.trust();
            return stage == null
                    ? now.withTrust(null)
                    : before != null && before.stage() == stage ? now : now.withTrust(TrustStage.of(stage));
        });
    }

    void onWishes(CardModel.Face.Person face, CoffeeWishes wishes, Runnable then) {
        onChoose(face, Messages.text("people.what.times"), now -> now.withWishes(new CoffeeWishes(
                wishes.halfDays(), wishes.prefers(), now.wishes().place(), now.wishes().earliest())));
        then.run();
    }

    /** Makes a way to reach somebody the preferred one of its kind. */
    void onPrefer(CardModel.Face.Person face, String key) {
        new ReachLines(face.card().contact()).notPreferred(key).ifPresent(way -> onChoose(
                face, Messages.text("people.what.preferred"), now -> ReachLines.preferring(now, way)));
    }

    /** Writes, calls, or opens a page. */
    void onFollow(CardLine line) {
        ways.follow().accept(line.link());
    }

    void onPause(Card card) {
        List<UUID> one = List.of(card.contact().id());
        bench.edits().commit(() -> card.contact().paused() ? people.resume(one) : people.pause(one));
    }

    /** Shows somebody new with what is known of them so far. */
    void face(Contact unnamed) {
        var face = new CardModel.Face.Person(reader.read(unnamed), false);
        waiting.put(unnamed.id(), face);
        model.face().set(face);
    }

    private void forgetNew() {
        bench.drafts().beginning(NEW).forEach(bench.drafts()::drop);
    }

    /** The draft of a line of this card. */
    DraftForm draft(CardModel.Face.Person face, CardLine line) {
        return bench.drafts().form(draftName(face, line.key()));
    }

    /** Whether something was typed into a line of this card and not kept. */
    boolean isKept(CardModel.Face.Person face, CardLine line) {
        return !bench.drafts().of(draftName(face, line.key())).isEmpty();
    }

    private static String draftName(CardModel.Face.Person face, String line) {
        return face.named() ? "card/" + face.card().contact().id() + "/" + line : NEW + "now/" + line;
    }

    Workbench bench() {
        return bench;
    }

    CardReader reader() {
        return reader;
    }

    void onSaveTouch(CardModel.Face.Log face, TouchDraft draft, Runnable then) {
        bench.edits().commit(() -> people.logTouch(draft.touch(today())), () -> {
            then.run();
            @Nullable UUID under = shown;
            if (under != null && waiting.remove(under) != null) {
                bench.navigator().closeCard();
            } else {
                face.card().ifPresent(id -> read(id, () -> {}));
            }
        });
    }

    void onPlan(Card card) {
        ways.planCoffee().accept(card.contact().id());
    }

    void onOpportunity(Card card) {
        ways.giving().opportunity().accept(card.contact().id());
    }

    void onRemove(Card card) {
        bench.edits().commit(
                () -> people.remove(List.of(card.contact().id())), () -> bench.navigator().closeCard());
    }

    List<Contact> everybody() {
        return List.copyOf(people.all());
    }

    private void open(UUID id, CardModel.Face face) {
        waiting.put(id, face);
        bench.navigator().openContact(id);
    }

    private void read(UUID id, Runnable then) {
        long number = ++asked;
        bench.tasks().run(() -> reader.read(id), card -> {
            if (number == asked) {
                model.face().set(card.<CardModel.Face>map(it -> new CardModel.Face.Person(it, true))
                        .orElseGet(CardModel.Face.Nobody::new));
            }
            then.run();
        });
    }

    // a form that is being filled in stays as it is: what is typed on a card stays there too, see LineView
    private void onCommitted(Committed committed) {
        UUID id = shown;
        if (id != null && !waiting.containsKey(id) && !(model.face().get() instanceof CardModel.Face.Log)) {
            read(id, () -> {});
        }
    }

    static String sentence(TouchDraft.Problem problem) {
        return switch (problem) {
            case NOBODY -> Messages.text("people.log.problem.nobody");
            case NO_DAY -> Messages.text("people.log.problem.day");
            case IN_THE_FUTURE -> Messages.text("people.log.problem.future");
        };
    }
}
