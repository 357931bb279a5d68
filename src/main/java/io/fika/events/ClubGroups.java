package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The groups as filters and edits of many people know them. */
public record ClubGroups(WorkingSet set) {
    /** Of which groups people are members on a day. */
    public Groups on(LocalDate day) {
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
        others.forEach(it -> edits.add(
                Edit.added(new Membership(Ids.next(), 0, group.id(), it.id(), today, null))));
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

    private List<Contact> contacts(Collection<UUID> people) {
        return people.stream().distinct().flatMap(id -> set.find(Contact.class, id).stream()).toList();
    }
}
