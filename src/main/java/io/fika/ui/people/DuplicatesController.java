package io.fika.ui.people;

import io.fika.exchange.Duplicates;
import io.fika.exchange.JoinField;
import io.fika.exchange.Likeness;
import io.fika.journal.WorkingSet;
import io.fika.people.Apart;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Shows who seems to be there twice, and makes them one or keeps them apart, as the user says. */
final class DuplicatesController {
    private final DuplicatesModel model;
    private final Duplicates duplicates;
    private final WorkingSet set;
    private final Workbench bench;
    private final Tasks looking;
    private final AtomicInteger search = new AtomicInteger();

    /** @param looking where pairs are found, beside the worker of the database */
    DuplicatesController(
            DuplicatesModel model, Duplicates duplicates, WorkingSet set, Workbench bench, Tasks looking) {
        this.model = model;
        this.duplicates = duplicates;
        this.set = set;
        this.bench = bench;
        this.looking = looking;
        bench.feed().subscribe(committed -> {
            if (isOpen() && (committed.touches(Contact.class) || committed.touches(Apart.class))) {
                look();
            }
        });
    }

    void onOpen() {
        bench.navigator().show(Place.PEOPLE);
        model.looking();
        look();
    }

    /** Says so if there are pairs, as after an import; nothing is opened. */
    void offer() {
        looking.run(duplicates::find, found -> {
            if (!found.isEmpty() && !isOpen()) {
                bench.navigator().notice(Messages.text("people.duplicates.offer", found.size()));
            }
        });
    }

    void onClose() {
        search.incrementAndGet();
        model.close();
    }

    /** Looks at a pair; the entry that was there first is the one that stays. */
    void onShow(@Nullable Likeness pair) {
        show(pair, Set.of());
    }

    /** Takes what the other says in this field, or what the first one says. */
    void onChoose(JoinField field, boolean other) {
        DuplicatesModel.Choice choice = model.choiceProperty().get();
        if (choice != null) {
            show(choice.likeness(), choice.with(field, other));
        }
    }

    void onJoin() {
        DuplicatesModel.Choice choice = model.choiceProperty().get();
        if (choice != null) {
            bench.edits().commit(
                    () -> duplicates.join(choice.one(), choice.other(), choice.ofOther()),
                    () -> model.drop(choice.likeness(), choice.other().id()));
        }
    }

    void onApart() {
        DuplicatesModel.Choice choice = model.choiceProperty().get();
        if (choice != null) {
            bench.edits().commit(
                    () -> duplicates.keepApart(choice.one(), choice.other()),
                    () -> model.drop(choice.likeness(), null));
        }
    }

    private boolean isOpen() {
        return model.stageProperty().get() != DuplicatesModel.Stage.CLOSED;
    }

    private void look() {
        int mine = search.incrementAndGet();
        // who decides quickly is ahead of the search: what nobody waits for any more is not looked for
        looking.run(() -> mine == search.get() ? duplicates.find() : List.<Likeness>of(), found -> {
            if (mine == search.get() && isOpen()) {
                model.show(found);
            }
        });
    }

    private void show(@Nullable Likeness pair, Set<JoinField> ofOther) {
        Optional<DuplicatesModel.Choice> choice = Optional.ofNullable(pair).flatMap(it -> choice(it, ofOther));
        model.choiceProperty().set(choice.orElse(null));
    }

    /** As the two are now, which may be other than when they were compared; absent if one is no more. */
    private Optional<DuplicatesModel.Choice> choice(Likeness pair, Set<JoinField> ofOther) {
        return now(pair.one().id()).flatMap(one -> now(pair.other().id()).map(other -> {
            List<JoinField> differing = JoinField.differing(one, other);
            return new DuplicatesModel.Choice(
                    pair, one, other, differing, ofOther, duplicates.preview(one, other, ofOther));
        }));
    }

    private Optional<Contact> now(UUID contact) {
        return set.find(Contact.class, contact);
    }
}
