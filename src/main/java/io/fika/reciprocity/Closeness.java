package io.fika.reciprocity;

import io.fika.people.Contact;
import io.fika.people.LastTouches;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.people.TrustStage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads how near everybody is today, from what is held in memory. Any thread may ask. */
public record Closeness(Standings standings) implements Nearness.Source {
    @Override
    public Nearness apply(UUID id) {
        LocalDate today = standings.today();
        Optional<Contact> contact = standings.set().find(Contact.class, id);
        return new Nearness(
                contact.flatMap(it -> Optional.ofNullable(it.placement()))
                        .flatMap(place -> standings.set().find(Ring.class, place.ring())),
                standings.set().all(Ring.class).size(),
                contact.flatMap(it -> Optional.ofNullable(it.trust())).map(TrustStage::stage),
                standings.touches().of(id).flatMap(LastTouches::last),
                contact.flatMap(it -> it.away().stream().filter(away -> away.covers(today)).findFirst()),
                contact.map(Contact::paused).orElse(false),
                today);
    }
}
