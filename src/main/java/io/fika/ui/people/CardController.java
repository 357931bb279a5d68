package io.fika.ui.people;

import io.fika.journal.Committed;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.People;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.text.Messages;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the user does with the card of a person. */
final class CardController {
    private final CardModel model;
    private final People people;
    private final CardReader reader;
    private final Workbench bench;
    private final PeopleFeature.Ways ways;
    private final Map<UUID, CardModel.Face> drafts = new HashMap<>();
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
    void onPrint(Card card) {
        bench.navigator().print(new Printout.Person(card.contact().id()));
    }

    LocalDate today() {
        return reader.standings().today();
    }

    /** Shows the card of this identity: a person, or a form that waits under it. */
    void show(UUID id) {
        shown = id;
        CardModel.Face draft = drafts.get(id);
        if (draft != null) {
            asked++;
            model.face().set(draft);
        } else {
            read(id);
        }
    }

    /** Opens the form for somebody new. The card of an identity that nobody has yet is that form. */
    void onNew() {
        UUID id = Ids.next();
        open(id, new CardModel.Face.Edit(id, Optional.empty()));
    }

    /** Opens the form for a touch with these people. */
    void onLog(List<UUID> with) {
        open(Ids.next(), new CardModel.Face.Log(with, Optional.empty()));
    }

    /** The same with the person whose card was shown last, if that is what shows. */
    void onLogShown() {
        onLog(model.face().get() instanceof CardModel.Face.Person person
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

    void onEdit(Card card) {
        model.face().set(new CardModel.Face.Edit(card.contact().id(), Optional.of(card)));
    }

    /** Back to the person, or away with the card of nobody. */
    void onCancel() {
        UUID id = shown;
        if (id == null || drafts.remove(id) != null) {
            bench.navigator().closeCard();
        } else {
            read(id);
        }
    }

    /** Saves what the form says; the draft has no problems. */
    void onSave(CardModel.Face.Edit face, PersonDraft draft) {
        @Nullable Contact before = face.card().map(Card::contact).orElse(null);
        Contact base = before != null ? before : fresh(face.id(), draft);
        bench.edits().commit(() -> people.save(before, placed(draft.appliedTo(base), draft), draft.tagNames()), () -> {
            drafts.remove(face.id());
            bench.navigator().openContact(face.id());
            show(face.id());
        });
    }

    void onSaveTouch(CardModel.Face.Log face, TouchDraft draft) {
        bench.edits().commit(() -> people.logTouch(draft.touch(today())), () -> {
            @Nullable UUID under = shown;
            if (under != null && drafts.remove(under) != null) {
                bench.navigator().closeCard();
            } else {
                face.card().ifPresent(this::read);
            }
        });
    }

    void onPlan(Card card) {
        ways.planCoffee().accept(card.contact().id());
    }

    void onPause(Card card) {
        List<UUID> one = List.of(card.contact().id());
        bench.edits().commit(() -> card.contact().paused() ? people.resume(one) : people.pause(one));
    }

    void onRemove(Card card) {
        bench.edits().commit(
                () -> people.remove(List.of(card.contact().id())), () -> bench.navigator().closeCard());
    }

    List<Contact> everybody() {
        return List.copyOf(people.all());
    }

    private void open(UUID id, CardModel.Face face) {
        drafts.put(id, face);
        bench.navigator().openContact(id);
    }

    private void read(UUID id) {
        long number = ++asked;
        bench.tasks().run(() -> reader.read(id), card -> {
            if (number == asked) {
                model.face().set(card.<CardModel.Face>map(CardModel.Face.Person::new)
                        .orElseGet(CardModel.Face.Nobody::new));
            }
        });
    }

    // a form that is being filled in stays as it is: an edit under it is refused when it is saved, not overwritten
    private void onCommitted(Committed committed) {
        UUID id = shown;
        boolean filling = model.face().get() instanceof CardModel.Face.Edit
                || model.face().get() instanceof CardModel.Face.Log;
        if (id != null && !filling) {
            read(id);
        }
    }

    private Contact fresh(UUID id, PersonDraft draft) {
        Contact named = Contact.named(PersonName.of(draft.name().strip()), today());
        return new Contact(
                id, 0, named.name(), named.work(), null, null, null, false, null, "", null, named.story(),
                named.wishes(), named.since(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** In another ring the person gets a free place; in the same one the place stays. */
    private Contact placed(Contact contact, PersonDraft draft) {
        Placement place = contact.placement();
        UUID ring = draft.ring();
        if (ring == null) {
            return contact.withPlacement(null);
        }
        Optional<Ring> wanted = place != null && place.ring().equals(ring)
                ? Optional.empty()
                : reader.set().find(Ring.class, ring);
        return wanted.map(it -> contact.withPlacement(
                        FreePlaces.in(reader.set(), it, List.of(contact)).get(contact.id())))
                .orElse(contact);
    }

    /** What is wrong with a draft, in a sentence. */
    static String sentence(PersonDraft.Problem problem) {
        return switch (problem) {
            case NO_NAME -> Messages.text("people.form.problem.name");
            case BAD_CADENCE -> Messages.text("people.form.problem.cadence");
            case BAD_BIRTHDAY -> Messages.text("people.form.problem.birthday");
            case BAD_EMAIL -> Messages.text("people.form.problem.email");
        };
    }

    static String sentence(TouchDraft.Problem problem) {
        return switch (problem) {
            case NOBODY -> Messages.text("people.log.problem.nobody");
            case NO_DAY -> Messages.text("people.log.problem.day");
            case IN_THE_FUTURE -> Messages.text("people.log.problem.future");
        };
    }
}
