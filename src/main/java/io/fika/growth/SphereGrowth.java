package io.fika.growth;

import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many people stood in each ring at the end of each month. What has been is read from the journal once, which may
 * take a second for 10,000 people; today is as it is. Any thread may ask, and waits for who asked before.
 */
final class SphereGrowth {
    private final Journal journal;
    private final WorkingSet set;
    private final ZoneId zone;
    private final Map<YearMonth, Map<UUID, List<UUID>>> ends = new HashMap<>();

    SphereGrowth(Journal journal, WorkingSet set, ZoneId zone) {
        this.journal = journal;
        this.set = set;
        this.zone = zone;
    }

    /** The rings of today from the inside; people in others, which are gone since, stand together in a part of their own. */
    Figure figure(Looking looking) {
        List<YearMonth> months = looking.span().months();
        List<Map<UUID, List<UUID>>> all = at(months, looking.today());
        Set<UUID> there = new HashSet<>();
        set.all(Contact.class).forEach(contact -> there.add(contact.id()));
        List<Ring> rings = looking.rings();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            bars.add(new Bar(
                    Looking.fullName(months.get(i)), parts(all.get(i), rings, there), 0, Looking.name(months.get(i))));
        }
        List<Part> last = bars.getLast().parts();
        long now = bars.getLast().total();
        long more = now - bars.getFirst().total();
        long inner = last.isEmpty() ? 0 : last.getFirst().count() - bars.getFirst().parts().getFirst().count();
        String finding = now == 0
                ? Messages.text("growth.figure.growth.none")
                : Messages.text("growth.figure.growth", now, Long.signum(more), Math.abs(more), Looking.fullName(months.getFirst()),
                        Long.signum(inner), Math.abs(inner), rings.isEmpty() ? "" : rings.getFirst().name());
        return new Figure(
                Figure.Kind.GROWTH, finding, Messages.text("growth.figure.growth.formula", looking.span().words()), last, bars);
    }

    private static List<Part> parts(Map<UUID, List<UUID>> people, List<Ring> rings, Set<UUID> there) {
        List<Part> parts = new ArrayList<>();
        Map<UUID, List<UUID>> others = new HashMap<>(people);
        for (int i = 0; i < rings.size(); i++) {
            List<UUID> those = people.getOrDefault(rings.get(i).id(), List.of());
            others.remove(rings.get(i).id());
            parts.add(new Part(rings.get(i).name(), Tint.nth(i), those.size(), () -> known(those, there)));
        }
        List<UUID> rest = others.values().stream().flatMap(Collection::stream).toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(Messages.text("growth.part.otherRings"), Tint.NONE, rest.size(), () -> known(rest, there)));
        }
        return parts;
    }

    private static List<UUID> known(List<UUID> people, Set<UUID> there) {
        return people.stream().filter(there::contains).toList();
    }

    private synchronized List<Map<UUID, List<UUID>>> at(List<YearMonth> months, LocalDate today) {
        List<YearMonth> past = months.stream().filter(month -> month.atEndOfMonth().isBefore(today)).toList();
        if (!ends.keySet().containsAll(past)) {
            var people = journal.past(Contact.class);
            past.forEach(month -> ends.put(
                    month, byRing(people.at(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusNanos(1)))));
        }
        return months.stream()
                .map(month -> past.contains(month) ? ends.getOrDefault(month, Map.of()) : byRing(set.all(Contact.class)))
                .toList();
    }

    private static Map<UUID, List<UUID>> byRing(Collection<Contact> people) {
        Map<UUID, List<UUID>> byRing = new HashMap<>();
        for (Contact contact : people) {
            Placement place = contact.placement();
            if (place != null) {
                byRing.computeIfAbsent(place.ring(), missing -> new ArrayList<>()).add(contact.id());
            }
        }
        return byRing;
    }
}
