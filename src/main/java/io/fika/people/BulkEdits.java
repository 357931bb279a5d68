package io.fika.people;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Edits of many people at once: first prepared, which changes nothing and may take a second for 10,000, then done as
 * one change with one undo. Call it on the thread that orders the work on the database.
 */
public record BulkEdits(Journal journal, WorkingSet set, Belongings belongings) {
    /** From so many removals on a backup is made before. */
    private static final int BACKED_UP = 10;

    /** What an edit would do; people who are no more are passed over. */
    public Prepared prepare(Collection<UUID> chosen, BulkEdit edit) {
        List<Contact> people =
                chosen.stream().distinct().flatMap(id -> set.find(Contact.class, id).stream()).toList();
        return switch (edit) {
            case BulkEdit.ToRing(Ring ring) -> toRing(people, ring);
            case BulkEdit.ToCategory(Category category) ->
                each(people, it -> it.withCategory(category.id()), who ->
                        Messages.text("people.change.category", who, category.name()));
            case BulkEdit.EveryDays(Integer days) -> each(people, it -> it.withCadenceDays(days), who -> days == null
                    ? Messages.text("people.change.cadence.none", who)
                    : Messages.text("people.change.cadence", who, days));
            case BulkEdit.Paused(boolean paused) -> each(people, it -> it.withPaused(paused), who -> paused
                    ? Messages.text("people.change.paused", who)
                    : Messages.text("people.change.resumed", who));
            case BulkEdit.Tagged(String name) -> tagged(people, name.strip());
            case BulkEdit.Untagged(Tag tag) ->
                each(people, it -> it.withTags(it.tags().stream().filter(id -> !id.equals(tag.id())).toList()), who ->
                        Messages.text("people.change.untagged", who, tag.name()));
            case BulkEdit.Trusted(Trust stage) -> each(people, it -> trusted(it, stage), who ->
                    Messages.text("people.change.trust", who));
            case BulkEdit.Removed() -> removed(people);
        };
    }

    /** Does it; refused if anybody was edited since it was prepared. */
    public Outcome commit(Prepared prepared) {
        return journal.commit(prepared.change());
    }

    private interface Label {
        String of(String who);
    }

    private static Prepared each(List<Contact> people, UnaryOperator<Contact> edit, Label label) {
        return each(people, edit, label, List.of(), List.of());
    }

    private static Prepared each(
            List<Contact> people, UnaryOperator<Contact> edit, Label label, List<Edit<?>> before, List<String> remarks) {
        List<Edit<?>> edits = new ArrayList<>();
        List<Contact> changed = new ArrayList<>();
        for (Contact contact : people) {
            Contact after = edit.apply(contact);
            if (!after.equals(contact)) {
                changed.add(contact);
                edits.add(Edit.changed(contact, after));
            }
        }
        if (!edits.isEmpty()) {
            edits.addAll(0, before);
        }
        return new Prepared(
                new Change(label.of(People.who(changed)), edits), changed.size(), people.size() - changed.size(), remarks);
    }

    private Prepared toRing(List<Contact> people, @Nullable Ring ring) {
        if (ring == null) {
            return each(people, it -> it.withPlacement(null), who -> Messages.text("people.change.toTray", who));
        }
        List<Contact> others = people.stream().filter(it -> !isIn(it, ring)).toList();
        Map<UUID, Placement> places = FreePlaces.in(set, ring, others);
        int already = (int) set.all(Contact.class).stream().filter(it -> isIn(it, ring)).count();
        Integer capacity = ring.capacity();
        int then = already + others.size();
        List<String> remarks = capacity == null || then <= capacity || others.isEmpty()
                ? List.of()
                : List.of(Messages.text("people.bulk.full", ring.name(), then, capacity));
        return each(
                people, it -> isIn(it, ring) ? it : it.withPlacement(places.get(it.id())), who ->
                        Messages.text("people.change.moved", who, ring.name()), List.of(), remarks);
    }

    private static boolean isIn(Contact contact, Ring ring) {
        Placement place = contact.placement();
        return place != null && place.ring().equals(ring.id());
    }

    private Prepared tagged(List<Contact> people, String name) {
        Tag tag = set.all(Tag.class).stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Tag(Ids.next(), 0, name));
        boolean made = tag.version() == 0;
        return each(
                people, it -> it.tags().contains(tag.id()) ? it : it.withTags(with(it.tags(), tag.id())), who ->
                        Messages.text("people.change.tagged", who, tag.name()),
                made ? List.of(Edit.added(tag)) : List.of(),
                made ? List.of(Messages.text("people.bulk.newTag", tag.name())) : List.of());
    }

    private static List<UUID> with(List<UUID> tags, UUID more) {
        List<UUID> all = new ArrayList<>(tags);
        all.add(more);
        return all;
    }

    private static Contact trusted(Contact contact, @Nullable Trust stage) {
        TrustStage now = contact.trust();
        boolean same = Objects.equals(now == null ? null : now.stage(), stage); // its reason stays
        return same ? contact : contact.withTrust(stage == null ? null : TrustStage.of(stage));
    }

    private Prepared removed(List<Contact> people) {
        Set<UUID> gone = new HashSet<>();
        people.forEach(it -> gone.add(it.id()));
        List<Edit<?>> edits = new ArrayList<>(belongings.removed(gone));
        people.forEach(it -> edits.add(Edit.removed(it)));
        List<String> remarks = new ArrayList<>();
        remarks.add(Messages.text("people.bulk.gone"));
        if (edits.stream().filter(it -> it.after() == null).count() >= BACKED_UP) {
            remarks.add(Messages.text("people.bulk.backup"));
        }
        return new Prepared(
                new Change(Messages.text("people.change.removed", People.who(people)), edits), people.size(), 0, remarks);
    }
}
