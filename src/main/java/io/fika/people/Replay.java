package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Past;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sphere as it stood at the end of any day: people, rings and categories as the journal has them, and how one stood
 * with each by the touches of the days until then, whenever they were logged. Coffees planned then are left aside.
 */
public record Replay(
        Past<Contact> contacts,
        Past<Ring> rings,
        Past<Category> categories,
        TouchHistory touches,
        ZoneId zone) {
    /** The sphere at the end of a day. */
    public record Moment(
            LocalDate day, Collection<Ring> rings, Collection<Category> categories, Collection<Contact> contacts) {}

    /** The same with a change that was committed since; what is in it already changes nothing. */
    public Replay then(Committed committed) {
        return new Replay(
                contacts.then(committed), rings.then(committed), categories.then(committed), touches.then(committed),
                zone);
    }

    public Moment at(LocalDate day) {
        Instant end = end(day);
        return new Moment(day, rings.at(end), categories.at(end), contacts.at(end));
    }

    /** The last moment of a day. */
    public Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** How one stood with the people of a moment. */
    public Function<Contact, Standing> standings(Moment moment) {
        Map<UUID, Ring> byId = moment.rings().stream().collect(Collectors.toMap(Ring::id, ring -> ring));
        return contact -> {
            TouchDays days = touches.days().get(contact.id());
            Integer own = contact.cadenceDays();
            Placement place = contact.placement();
            Optional<Cadence> rings =
                    Optional.ofNullable(place == null ? null : byId.get(place.ring())).flatMap(Ring::cadence);
            return Standing.of(
                    days == null ? null : days.until(moment.day()),
                    own != null ? new Cadence(own) : rings.orElse(null), contact.paused(), false, moment.day());
        };
    }

    /** Who came closer from one day to a later one, who drifted, who is new and who is gone. */
    public Drift between(LocalDate from, LocalDate to) {
        Moment before = at(from);
        Moment after = at(to);
        Map<UUID, Ring> ringsBefore = ringOf(before);
        Map<UUID, Ring> ringsAfter = ringOf(after);
        List<UUID> orderBefore = order(before.rings());
        List<UUID> orderAfter = order(after.rings());
        Map<UUID, Contact> gone = new HashMap<>();
        before.contacts().forEach(contact -> gone.put(contact.id(), contact));
        var drift = new Drift(
                from, to, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Contact contact : after.contacts()) {
            Ring ring = ringsAfter.get(contact.id());
            Ring was = ringsBefore.get(contact.id());
            var step = new Drift.Step(contact, was, ring);
            if (gone.remove(contact.id()) == null) {
                drift.added().add(step);
            } else {
                int way = Integer.compare(rank(ring, orderAfter), rank(was, orderBefore));
                if (way != 0) {
                    (way < 0 ? drift.closer() : drift.drifted()).add(step);
                }
            }
        }
        gone.values().forEach(contact -> drift.gone().add(new Drift.Step(contact, ringsBefore.get(contact.id()), null)));
        return drift.sorted(Comparator.comparingInt((Drift.Step step) -> Math.min(
                        rank(step.after(), orderAfter), rank(step.before(), orderBefore)))
                .thenComparing(step -> step.contact().name().full())
                .thenComparing(step -> step.contact().id()));
    }

    private static Map<UUID, Ring> ringOf(Moment moment) {
        Map<UUID, Ring> byId = moment.rings().stream().collect(Collectors.toMap(Ring::id, ring -> ring));
        Map<UUID, Ring> byContact = new HashMap<>();
        for (Contact contact : moment.contacts()) {
            Placement place = contact.placement();
            Ring ring = place == null ? null : byId.get(place.ring());
            if (ring != null) {
                byContact.put(contact.id(), ring);
            }
        }
        return byContact;
    }

    private static List<UUID> order(Collection<Ring> rings) {
        return new SphereShape(List.copyOf(rings)).rings().stream().map(Ring::id).toList();
    }

    // the tray is farther out than every ring
    private static int rank(@Nullable Ring ring, List<UUID> order) {
        return ring == null ? Integer.MAX_VALUE : order.indexOf(ring.id());
    }
}
