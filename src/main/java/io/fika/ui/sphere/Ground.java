package io.fika.ui.sphere;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.WorkingSet;
import io.fika.people.Division;
import io.fika.people.Replay;
import io.fika.people.Sectoring;
import io.fika.people.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people can be divided by at one moment, beside what they say themselves. */
record Ground(Collection<Tag> tags, Collection<Club> clubs, Collection<Membership> memberships) {
    static Ground of(WorkingSet set) {
        return new Ground(set.all(Tag.class), set.all(Club.class), set.all(Membership.class));
    }

    Division divided(Sectoring by, Replay.Moment moment) {
        return switch (by) {
            case CATEGORY -> Division.byCategory(moment.categories(), moment.contacts());
            case GROUP -> Division.byGroup(names(), joined(moment.day()), moment.contacts());
            case TAG -> Division.byTag(tags, moment.contacts());
            case ORGANISATION -> Division.byOrganisation(moment.contacts());
            case NONE -> Division.none(moment.contacts());
        };
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        clubs.forEach(club -> names.put(club.id(), club.name()));
        return names;
    }

    /** Each member's groups of a day, the one joined last first; those who left, left. */
    private Map<UUID, List<UUID>> joined(LocalDate day) {
        Map<UUID, List<UUID>> joined = new HashMap<>();
        memberships.stream()
                .filter(member -> member.isOn(day))
                .sorted(Comparator.comparing(Ground::since).thenComparing(Membership::id).reversed())
                .forEach(member -> joined.computeIfAbsent(member.contact(), it -> new ArrayList<>(1)).add(member.club()));
        return joined;
    }

    private static LocalDate since(Membership member) {
        LocalDate since = member.since();
        return since == null ? LocalDate.MIN : since;
    }
}
