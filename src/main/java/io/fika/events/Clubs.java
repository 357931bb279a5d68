package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Groups;
import io.fika.people.People;
import io.fika.people.Prepared;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** The groups as filters and edits of many people know them: of which of them people are members on a day. */
    public static Groups on(WorkingSet set, LocalDate day) {
        Map<UUID, Groups.Group> known = new HashMap<>();
        set.all(Club.class).forEach(club -> known.put(club.id(), new Groups.Group(club.id(), club.name())));
        Map<UUID, List<Groups.Group>> members = new HashMap<>();
        set.all(Membership.class).stream().filter(member -> member.isOn(day)).forEach(member -> {
            Optional.ofNullable(known.get(member.club())).ifPresent(group -> {
                List<Groups.Group> theirs = members.computeIfAbsent(member.contact(), it -> new ArrayList<>(1));
                if (!theirs.contains(group)) {
                    theirs.add(group);
                }
            });
        });
        return new Groups(
                known.values().stream()
                        .sorted(Comparator.comparing(Groups.Group::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Groups.Group::id))
                        .toList(),
                members);
    }

    /** What it takes to make people members of a group, from today. */
    public Prepared joining(Collection<UUID> people, Groups.Group group, LocalDate today) {
        Set<UUID> members = new HashSet<>();
        set.all(Membership.class).stream()
                .filter(member -> member.club().equals(group.id()) && member.isOn(today))
                .forEach(member -> members.add(member.contact()));
        List<Contact> others = contacts(people).stream().filter(it -> !members.contains(it.id())).toList();
        List<Edit<?>> edits = new ArrayList<>();
        Map<UUID, Membership> before = new HashMap<>();
        members(group.id()).forEach(member -> before.put(member.contact(), member));
        others.forEach(it -> edits.add(joining(before.get(it.id()), group.id(), it.id(), today)));
        return new Prepared(
                new Change(Messages.text("events.change.joined", People.who(others), group.name()), edits),
                others.size(), contacts(people).size() - others.size(), List.of());
    }

    /** What it takes to end people's membership of a group. */
    public Prepared leaving(Collection<UUID> people, Groups.Group group, LocalDate today) {
        Set<UUID> leaving = new HashSet<>(people);
        Set<UUID> left = new HashSet<>();
        List<Edit<?>> edits = new ArrayList<>();
        for (Membership member : set.all(Membership.class)) {
            if (member.club().equals(group.id()) && leaving.contains(member.contact()) && member.isOn(today)) {
                left.add(member.contact());
                edits.add(Edit.changed(member, member.withUntil(today.minusDays(1))));
            }
        }
        List<Contact> who = contacts(left);
        return new Prepared(
                new Change(Messages.text("events.change.left", People.who(who), group.name()), edits), who.size(),
                contacts(people).size() - who.size(), List.of());
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

    private Edit<?> joining(UUID club, UUID person, @Nullable LocalDate since) {
        return joining(
                members(club).stream().filter(it -> it.contact().equals(person)).findFirst().orElse(null),
                club, person, since);
    }

    // who left comes back by the membership of before
    private static Edit<?> joining(@Nullable Membership before, UUID club, UUID person, @Nullable LocalDate since) {
        return before == null
                ? Edit.added(new Membership(Ids.next(), 0, club, person, since, null))
                : Edit.changed(before, before.withUntil(null));
    }

    private Stream<Membership> memberships(UUID contact) {
        return set.all(Membership.class).stream()
                .filter(membership -> membership.contact().equals(contact) && membership.until() == null);
    }

    private String name(Membership membership) {
        return set.find(Contact.class, membership.contact()).map(it -> it.name().full()).orElse("");
    }

    private List<Contact> contacts(Collection<UUID> people) {
        return people.stream().distinct().flatMap(id -> set.find(Contact.class, id).stream()).toList();
    }
}
