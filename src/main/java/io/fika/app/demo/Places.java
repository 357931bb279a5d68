package io.fika.app.demo;

import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.SphereLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives everybody but the tray a place on the map: in the sector of the category, evenly spread over the ring. */
final class Places {
    private final Ground ground;

    Places(Ground ground) {
        this.ground = ground;
    }

    List<Someone> placed(List<Someone> people) {
        Map<UUID, Contact> contacts = new HashMap<>();
        people.forEach(someone -> contacts.put(someone.id(), someone.contact()));
        for (int ring = 0; ring < Shares.TRAY; ring++) {
            int number = ring;
            List<Contact> group = people.stream()
                    .filter(someone -> someone.ring() == number)
                    .map(Someone::contact)
                    .toList();
            SphereLayout layout = SphereLayout.of(ground.rings(), ground.categories(), contacts.values());
            FreePlaces.in(layout, ground.ring(ring), group)
                    .forEach((id, place) -> contacts.computeIfPresent(id, (key, contact) -> contact.withPlacement(place)));
        }
        List<Someone> placed = new ArrayList<>(people.size());
        for (Someone someone : people) {
            placed.add(new Someone(
                    contacts.getOrDefault(someone.id(), someone.contact()), someone.ring(), someone.cadence(),
                    someone.looksFor(), someone.canGive()));
        }
        return placed;
    }
}
