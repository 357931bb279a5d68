package io.fika.people;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user does with people; each call is one change, with one undo. An identity that nobody has is passed over.
 * Call it on the thread that orders the work on the database.
 */
public final class People {
    private final Journal journal;
    private final WorkingSet set;
    private final Belongings belongings;

    /** @param belongings what goes with people who are removed */
    public People(Journal journal, WorkingSet set, Belongings belongings) {
        this.journal = journal;
        this.set = set;
        this.belongings = belongings;
    }

    public Optional<Contact> find(UUID contact) {
        return set.find(Contact.class, contact);
    }

    /** Everybody, in no order. */
    public Collection<Contact> all() {
        return set.all(Contact.class);
    }

    /** The ring that somebody stands in; absent while they wait in the tray. */
    public Optional<Ring> ringOf(Contact contact) {
        return Optional.ofNullable(contact.placement()).flatMap(place -> set.find(Ring.class, place.ring()));
    }

    public Outcome add(Contact contact) {
        return add(List.of(contact));
    }

    /** Several at once, as from a list of names. */
    public Outcome add(List<Contact> contacts) {
        return commit(Messages.text("people.change.added", who(contacts)), contacts.stream().map(Edit::added));
    }

    /**
     * Gives a contact the content of {@code after}.
     *
     * @param before as the user saw it; if it was edited meanwhile, the edit is refused
     */
    public Outcome edit(Contact before, Contact after) {
        String label = Messages.text("people.change.edited", after.name().full());
        return commit(label, Stream.of(Edit.changed(before, after)));
    }

    /**
     * Changes one thing about somebody as they are now, so that it never undoes what was changed beside it.
     *
     * @param what it is called within a sentence, such as "role"
     */
    public Outcome change(UUID contact, String what, UnaryOperator<Contact> edit) {
        return commit(
                Messages.text("people.change.part", who(found(List.of(contact))), what),
                stream(List.of(contact), edit).filter(it -> !it.isEmpty()));
    }

    /** Puts exactly these tags on somebody; a tag that is new is made. */
    public Outcome retag(UUID contact, Collection<String> names) {
        List<Tag> tags = tagsNamed(names);
        List<UUID> ids = tags.stream().map(Tag::id).toList();
        Stream<Edit<?>> made = tags.stream().filter(tag -> tag.version() == 0).map(Edit::added);
        Stream<Edit<Contact>> edits =
                stream(List.of(contact), it -> it.withTags(ids)).filter(it -> !it.isEmpty());
        return commit(
                Messages.text(
                        "people.change.part", who(found(List.of(contact))), Messages.text("people.change.tags")),
                Stream.concat(made, edits));
    }

    private List<Tag> tagsNamed(Collection<String> names) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> tags.computeIfAbsent(name.toLowerCase(Locale.ROOT), folded -> tagNamed(name)));
        return List.copyOf(tags.values());
    }

    /** Puts people where the map says: exactly there, so that an undo brings them back exactly. */
    public Outcome move(Map<UUID, Placement> places) {
        return commit(moveLabel(places), stream(places.keySet(), contact -> moved(contact, places)));
    }

    /** The same, and gives all of them what the people of a sector have in common, as when they are dropped there. */
    public Outcome move(Map<UUID, Placement> places, Bond bond) {
        boolean stays = found(places.keySet()).stream()
                .allMatch(contact -> Objects.equals(contact.placement(), places.get(contact.id())));
        return commit(
                stays && bond instanceof Bond.WithTag(Tag tag)
                        ? Messages.text("people.change.tagged", who(found(places.keySet())), tag.name())
                        : moveLabel(places),
                stream(places.keySet(), contact -> bond.given(moved(contact, places))));
    }

    /** Puts people into a ring, each into a free place that fits. */
    public Outcome moveTo(Ring ring, Collection<UUID> contacts) {
        return move(placesIn(ring, contacts));
    }

    /** Free places on the map by category for these people; those who stand in the ring have theirs. */
    public Map<UUID, Placement> placesIn(Ring ring, Collection<UUID> contacts) {
        return FreePlaces.in(set, ring, found(contacts));
    }

    /** The edits that put people into a ring, for a change that does more than that. */
    public List<Edit<?>> movesTo(Ring ring, Collection<UUID> contacts) {
        Map<UUID, Placement> places = FreePlaces.in(set, ring, found(contacts));
        return found(contacts).stream()
                .<Edit<?>>map(contact -> Edit.changed(contact, moved(contact, places)))
                .toList();
    }

    /** Takes people off the map. */
    public Outcome toTray(Collection<UUID> contacts) {
        String label = Messages.text("people.change.toTray", who(found(contacts)));
        return each(label, contacts, contact -> contact.withPlacement(null));
    }

    /** @param days absent: as the ring says */
    public Outcome setCadence(Collection<UUID> contacts, @Nullable Integer days) {
        String label = days == null
                ? Messages.text("people.change.cadence.none", who(found(contacts)))
                : Messages.text("people.change.cadence", who(found(contacts)), days);
        return each(label, contacts, contact -> contact.withCadenceDays(days));
    }

    public Outcome pause(Collection<UUID> contacts) {
        String label = Messages.text("people.change.paused", who(found(contacts)));
        return each(label, contacts, contact -> contact.withPaused(true));
    }

    public Outcome resume(Collection<UUID> contacts) {
        String label = Messages.text("people.change.resumed", who(found(contacts)));
        return each(label, contacts, contact -> contact.withPaused(false));
    }

    public Outcome setTrust(Collection<UUID> contacts, @Nullable Trust trust) {
        String label = Messages.text("people.change.trust", who(found(contacts)));
        return each(label, contacts, contact -> contact.withTrust(trust == null ? null : TrustStage.of(trust)));
    }

    public Outcome setCategory(Collection<UUID> contacts, Category category) {
        return commit(
                Messages.text("people.change.category", who(found(contacts)), category.name()),
                stream(contacts, contact -> contact.withCategory(category.id())));
    }

    /** Puts a tag on people, making the tag if there is none of this name; letters' case does not matter. */
    public Outcome tag(Collection<UUID> contacts, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        Tag tag = tagNamed(wanted);
        Stream<Edit<?>> made = tag.version() > 0 ? Stream.of() : Stream.of(Edit.added(tag));
        return commit(
                Messages.text("people.change.tagged", who(found(contacts)), tag.name()),
                Stream.concat(made, stream(contacts, contact -> tagged(contact, tag))));
    }

    public Outcome untag(Collection<UUID> contacts, Tag tag) {
        return commit(
                Messages.text("people.change.untagged", who(found(contacts)), tag.name()),
                stream(contacts, contact -> contact.withTags(without(contact.tags(), tag.id()))));
    }

    /** Removes people with everything that hangs on them, as one change: undoing it loses nothing. */
    public Outcome remove(Collection<UUID> contacts) {
        Set<UUID> gone = new HashSet<>(contacts);
        Stream<Edit<?>> themselves = found(contacts).stream().map(Edit::removed);
        return commit(
                Messages.text("people.change.removed", who(found(contacts))),
                Stream.concat(belongings.removed(gone).stream(), themselves));
    }

    /** Keeps the answer to whether a drop in another sector changes the category. */
    public Outcome keep(SectorDrop answer) {
        return journal.commit(answer.change(new Settings(set)));
    }

    /** Logs a touch, with one or several people. */
    public Outcome logTouch(Touch touch) {
        String label = Messages.text("people.change.touched", TouchWords.some(touch.kind()), who(touch));
        return commit(label, Stream.of(Edit.added(touch)));
    }

    /** @param before as the user saw it */
    public Outcome editTouch(Touch before, Touch after) {
        String label = Messages.text("people.change.touchEdited", TouchWords.some(after.kind()), who(after));
        return commit(label, Stream.of(Edit.changed(before, after)));
    }

    public Outcome removeTouch(Touch touch) {
        String label = Messages.text("people.change.touchRemoved", TouchWords.some(touch.kind()), who(touch));
        return commit(label, Stream.of(Edit.removed(touch)));
    }

    /** The name of one, or the number of several, as labels say it. */
    public static String who(Collection<Contact> contacts) {
        return contacts.size() == 1
                ? contacts.iterator().next().name().full()
                : Messages.text("people.several", contacts.size());
    }

    private String who(Touch touch) {
        return who(found(touch.contacts()));
    }

    private String moveLabel(Map<UUID, Placement> places) {
        List<Contact> people = found(places.keySet());
        List<UUID> rings = places.values().stream().map(Placement::ring).distinct().toList();
        if (rings.size() != 1) {
            return Messages.text("people.change.movedApart", who(people));
        }
        UUID ring = rings.getFirst();
        String name = set.find(Ring.class, ring).map(Ring::name).orElse("");
        boolean within = people.stream()
                .map(Contact::placement)
                .allMatch(place -> place != null && place.ring().equals(ring));
        return within
                ? Messages.text("people.change.movedWithin", who(people), name)
                : Messages.text("people.change.moved", who(people), name);
    }

    /** The tag of this name, whatever its case, or a new one. */
    private Tag tagNamed(String name) {
        return set.all(Tag.class).stream()
                .filter(tag -> tag.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new Tag(Ids.next(), 0, name));
    }

    private static Contact moved(Contact contact, Map<UUID, Placement> places) {
        return contact.withPlacement(places.get(contact.id()));
    }

    private static Contact tagged(Contact contact, Tag tag) {
        if (contact.tags().contains(tag.id())) {
            return contact;
        }
        List<UUID> tags = new ArrayList<>(contact.tags());
        tags.add(tag.id());
        return contact.withTags(tags);
    }

    private static List<UUID> without(List<UUID> ids, UUID gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }

    private Outcome each(String label, Collection<UUID> contacts, UnaryOperator<Contact> edit) {
        return commit(label, stream(contacts, edit));
    }

    private Stream<Edit<Contact>> stream(Collection<UUID> contacts, UnaryOperator<Contact> edit) {
        return found(contacts).stream().map(contact -> Edit.changed(contact, edit.apply(contact)));
    }

    private List<Contact> found(Collection<UUID> contacts) {
        return contacts.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    private Outcome commit(String label, Stream<? extends Edit<?>> edits) {
        return journal.commit(new Change(label, edits.<Edit<?>>map(edit -> edit).toList()));
    }
}
