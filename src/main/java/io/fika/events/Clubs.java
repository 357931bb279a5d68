package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The use cases of groups. Reading is from memory, on any thread; what edits is called on the worker. */
public final class Clubs {
    private final Journal journal;
    private final WorkingSet set;

    public Clubs(Journal journal, WorkingSet set) {
        this.journal = journal;
        this.set = set;
    }

    /** All groups by name. */
    public List<Club> all() {
        return set.all(Club.class).stream()
                .sorted(Comparator.comparing(Club::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Club::id))
                .toList();
    }

    public Optional<Club> find(UUID club) {
        return set.find(Club.class, club);
    }

    /** The groups of somebody, by name. */
    public List<Club> of(UUID contact) {
        return memberships(contact)
                .flatMap(membership -> set.find(Club.class, membership.club()).stream())
                .distinct()
                .sorted(Comparator.comparing(Club::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Those who are or were in a group, in no order. */
    public List<Membership> members(UUID club) {
        return set.all(Membership.class).stream().filter(it -> it.club().equals(club)).toList();
    }

    /** What was paid to a group or for one of its events, the latest first. */
    public List<Fee> fees(UUID club) {
        return set.all(Fee.class).stream()
                .filter(it -> it.club().equals(club))
                .sorted(Comparator.comparing(Fee::day).thenComparing(Fee::id).reversed())
                .toList();
    }

    /** Stores a new group, or what was edited of one. */
    public Outcome save(Club club) {
        return journal.commit(find(club.id())
                .map(before -> new Change(Messages.text("events.change.clubEdited", club.name()), Edit.changed(before, club)))
                .orElseGet(() -> new Change(Messages.text("events.change.clubAdded", club.name()), Edit.added(club))));
    }

    /** Removes a group with who is in it and what it cost; its events stay, as those of no group. */
    public Outcome remove(Club club) {
        List<Edit<?>> edits = new ArrayList<>();
        members(club.id()).forEach(it -> edits.add(Edit.removed(it)));
        fees(club.id()).forEach(it -> edits.add(Edit.removed(it)));
        set.all(Event.class).stream()
                .filter(it -> club.id().equals(it.club()))
                .forEach(it -> edits.add(Edit.changed(it, it.withClub(null))));
        edits.add(Edit.removed(club));
        return journal.commit(new Change(Messages.text("events.change.clubRemoved", club.name()), edits));
    }

    /** Somebody is in the group from this day on; who left it comes back. */
    public Outcome join(Club club, Contact person, LocalDate since) {
        String label = Messages.text("events.change.clubJoined", person.name().full(), club.name());
        return journal.commit(new Change(label, joining(club.id(), person.id(), since)));
    }

    /** Somebody left the group on this day; that they were in it stays known. */
    public Outcome left(Membership membership, LocalDate until) {
        return journal.commit(new Change(
                Messages.text("events.change.clubLeft", name(membership)),
                Edit.changed(membership, membership.withUntil(until))));
    }

    /**
     * Says what somebody is in the group and since when.
     *
     * @param since absent where nobody knows
     */
    public Outcome edit(Membership membership, String role, @Nullable LocalDate since) {
        return journal.commit(new Change(
                Messages.text("events.change.membership", name(membership)),
                Edit.changed(membership, membership.withRole(role).withSince(since))));
    }

    /** Somebody never was in the group. */
    public Outcome strike(Membership membership) {
        return journal.commit(
                new Change(Messages.text("events.change.struck", name(membership)), Edit.removed(membership)));
    }

    /** Makes somebody a member of exactly the groups of these names, whatever their case; a group that is new is made. */
    public Outcome belong(UUID contact, String name, Collection<String> groups) {
        List<Edit<?>> edits = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        groups.stream().map(String::strip).filter(it -> !it.isEmpty()).forEach(names::add);
        Set<UUID> wanted = new LinkedHashSet<>();
        for (String group : names) {
            wanted.add(named(group).orElseGet(() -> {
                        Club club = new Club(Ids.next(), 0, group, "");
                        edits.add(Edit.added(club));
                        return club;
                    })
                    .id());
        }
        List<Membership> now = memberships(contact).toList();
        now.stream().filter(it -> !wanted.contains(it.club())).map(Edit::removed).forEach(edits::add);
        wanted.stream()
                .filter(club -> now.stream().noneMatch(it -> it.club().equals(club)))
                .map(club -> joining(club, contact, null))
                .forEach(edits::add);
        return journal.commit(new Change(Messages.text("events.change.groups", name), List.copyOf(edits)));
    }

    public Outcome paid(Club club, LocalDate day, Money amount, String note) {
        return journal.commit(new Change(
                Messages.text("events.change.paid", amount.words(), club.name()),
                Edit.added(new Fee(Ids.next(), 0, club.id(), null, day, amount.cents(), amount.currency(), note.strip()))));
    }

    public Outcome remove(Fee fee) {
        return journal.commit(new Change(
                Messages.text("events.change.feeRemoved", new Money(fee.cents(), fee.currency()).words()),
                Edit.removed(fee)));
    }

    private Optional<Club> named(String name) {
        return set.all(Club.class).stream().filter(club -> club.name().equalsIgnoreCase(name)).findFirst();
    }

    // who left comes back by the membership of before
    private Edit<?> joining(UUID club, UUID person, @Nullable LocalDate since) {
        return members(club).stream()
                .filter(it -> it.contact().equals(person))
                .findFirst()
                .<Edit<?>>map(it -> Edit.changed(it, it.withUntil(null)))
                .orElseGet(() -> Edit.added(new Membership(Ids.next(), 0, club, person, since, null)));
    }

    private Stream<Membership> memberships(UUID contact) {
        return set.all(Membership.class).stream()
                .filter(membership -> membership.contact().equals(contact) && membership.until() == null);
    }

    private String name(Membership membership) {
        return set.find(Contact.class, membership.contact()).map(it -> it.name().full()).orElse("");
    }
}
