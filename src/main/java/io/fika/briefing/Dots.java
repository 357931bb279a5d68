package io.fika.briefing;

import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts the people of the sphere on the small map; of a large sphere only some of the others, evenly chosen. */
final class Dots {
    private static final int MOST_OTHERS = 240;

    private Dots() {}

    static SmallMap map(Sphere sphere, Collection<UUID> attendees) {
        List<Ring> rings = sphere.rings();
        Map<UUID, Integer> order = new HashMap<>();
        rings.forEach(ring -> order.put(ring.id(), order.size()));
        Set<UUID> lit = new HashSet<>(attendees);
        List<Contact> placed = sphere.contacts().stream()
                .filter(contact -> contact.placement() != null && order.containsKey(contact.placement().ring()))
                .toList();
        List<Contact> others = placed.stream().filter(contact -> !lit.contains(contact.id())).toList();
        int step = Math.max(1, (others.size() + MOST_OTHERS - 1) / MOST_OTHERS);
        List<SmallMap.Dot> dots = new ArrayList<>();
        for (int i = 0; i < others.size(); i += step) {
            dots.add(dot(others.get(i), sphere, order, false));
        }
        placed.stream().filter(contact -> lit.contains(contact.id()))
                .forEach(contact -> dots.add(dot(contact, sphere, order, true)));
        return new SmallMap(rings.size(), dots);
    }

    private static SmallMap.Dot dot(Contact contact, Sphere sphere, Map<UUID, Integer> order, boolean lit) {
        Placement placement = Objects.requireNonNull(contact.placement());
        double inside = order.getOrDefault(placement.ring(), 0);
        // kept off the circles, so that a dot is always seen to lie between two of them
        double radius = (inside + 0.2 + 0.6 * placement.depth()) / order.size();
        return new SmallMap.Dot(
                radius * Math.sin(placement.angle()), -radius * Math.cos(placement.angle()), sphere.hue(contact),
                sphere.shape(contact), lit);
    }
}
