package io.fika.exchange;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Apart;
import io.fika.people.Belongings;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** People who are there twice: found with reasons, made one or kept apart by the user, never by the program. */
public final class Duplicates {
    private final WorkingSet set;
    private final Journal journal;
    private final Belongings belongings;

    public Duplicates(WorkingSet set, Journal journal, Belongings belongings) {
        this.set = set;
        this.journal = journal;
        this.belongings = belongings;
    }

    /**
     * The pairs that may be one person, the surest first, without those whom the user keeps apart. Two seconds for
     * 10,000 people: not for the UI thread.
     */
    public List<Likeness> find() {
        List<Apart> apart = List.copyOf(set.all(Apart.class));
        return new Likenesses(set.all(Contact.class))
                .find().stream()
                .filter(like -> apart.stream().noneMatch(two -> two.isOf(like.one().id(), like.other().id())))
                .toList();
    }

    /** How the one who stays would look. */
    public Contact preview(Contact stays, Contact goes, Set<JoinField> ofOther) {
        Contact joined = new Joining(stays, goes, ofOther).result();
        List<Extra> kept = new Unchosen(set).of(stays, goes, ofOther);
        return joined.withExtras(
                Stream.concat(joined.extras().stream(), kept.stream()).distinct().toList());
    }

    /**
     * Makes two entries one, with everything that is kept about either; one change, with one undo.
     *
     * @param ofOther where both say something, those fields that are taken from the one who goes
     */
    public Outcome join(Contact stays, Contact goes, Set<JoinField> ofOther) {
        List<Edit<?>> edits = new ArrayList<>(belongings.handed(goes.id(), stays.id()));
        edits.add(Edit.changed(stays, preview(stays, goes, ofOther)));
        edits.add(Edit.removed(goes));
        return journal.commit(new Change(
                Messages.text("exchange.change.joined", goes.name().full(), stays.name().full()), edits));
    }

    /** Two who are not one: they are not shown again. */
    public Outcome keepApart(Contact one, Contact other) {
        return journal.commit(new Change(
                Messages.text("exchange.change.apart", one.name().full(), other.name().full()),
                Edit.added(new Apart(Ids.next(), 0, one.id(), other.id()))));
    }
}
