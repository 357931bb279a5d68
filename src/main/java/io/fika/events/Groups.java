package io.fika.events;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is a member of which group. Call it on the thread that orders the work on the database. */
public record Groups(Journal journal, WorkingSet set) {
    /** The groups of somebody, by name. */
    public List<Club> of(UUID contact) {
        return memberships(contact)
                .flatMap(membership -> set.find(Club.class, membership.club()).stream())
                .distinct()
                .sorted(Comparator.comparing(Club::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Makes somebody a member of exactly the groups of these names, whatever their case; a group that is new is made. */
    public Outcome belong(UUID contact, String name, Collection<String> groups) {
        List<Edit<?>> edits = new ArrayList<>();
        List<UUID> wanted = new ArrayList<>();
        for (String group : groups.stream().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            Optional<Club> known = set.all(Club.class).stream()
                    .filter(club -> club.name().equalsIgnoreCase(group))
                    .findFirst();
            Club club = known.orElseGet(() -> new Club(Ids.next(), 0, group, ""));
            if (known.isEmpty()) {
                edits.add(Edit.added(club));
            }
            wanted.add(club.id());
        }
        memberships(contact).filter(it -> !wanted.contains(it.club())).map(Edit::removed).forEach(edits::add);
        wanted.stream()
                .distinct()
                .filter(club -> memberships(contact).noneMatch(it -> it.club().equals(club)))
                .map(club -> Edit.added(new Membership(Ids.next(), 0, club, contact, null, null)))
                .forEach(edits::add);
        return journal.commit(new Change(Messages.text("events.change.groups", name), List.copyOf(edits)));
    }

    private Stream<Membership> memberships(UUID contact) {
        return set.all(Membership.class).stream()
                .filter(membership -> membership.contact().equals(contact) && membership.until() == null);
    }
}
