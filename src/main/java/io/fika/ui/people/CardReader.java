package io.fika.ui.people;

import io.fika.coffees.CoffeeHours;
import io.fika.coffees.CoffeeRules;
import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.journal.Journal;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.Standings;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the card of a person says; on the worker. */
record CardReader(WorkingSet set, Standings standings, TouchStore touches, Journal journal) {
    private static final int MOST_TOUCHES = 3_000;

    /** Absent for somebody who is not, or no longer, there. */
    Optional<Card> read(UUID id) {
        return set.find(Contact.class, id).map(this::read);
    }

    /** What the card of somebody says, whether or not they are stored. */
    Card read(Contact contact) {
        UUID id = contact.id();
        List<Touch> latest = touches.of(id, MOST_TOUCHES);
        Standing standing = standings.of(contact);
        List<Favour> favours =
                set.all(Favour.class).stream().filter(favour -> favour.contact().equals(id)).toList();
        int given = (int) favours.stream().filter(favour -> favour.by() == By.ME).count();
        return new Card(
                contact,
                Optional.ofNullable(contact.category()).flatMap(it -> set.find(Category.class, it)),
                Optional.ofNullable(contact.placement()).flatMap(place -> set.find(Ring.class, place.ring())),
                standing,
                counted(standing, latest),
                through(contact),
                contact.tags().stream().flatMap(tag -> set.find(Tag.class, tag).stream()).map(Tag::name).toList(),
                clubs().of(id).stream().map(Club::name).toList(),
                promises(id),
                set.all(Need.class).stream()
                        .filter(need -> need.open() && id.equals(need.contact()))
                        .map(Need::text)
                        .sorted()
                        .toList(),
                set.all(Offer.class).stream()
                        .filter(offer -> offer.open() && id.equals(offer.contact()))
                        .map(Offer::text)
                        .sorted()
                        .toList(),
                given,
                favours.size() - given,
                new TimeLineReader(set, journal, standings.clock().getZone()).of(contact, latest));
    }

    Clubs clubs() {
        return new Clubs(journal, set);
    }

    /** When the user has coffee. */
    CoffeeHours hours() {
        return CoffeeRules.of(new Settings(set)).hours();
    }

    private static @Nullable TouchKind counted(Standing standing, List<Touch> latest) {
        return latest.stream()
                .filter(touch -> touch.day().equals(standing.last()))
                .map(Touch::kind)
                .filter(kind -> (kind == TouchKind.MESSAGE) == standing.light())
                .findFirst()
                .orElse(null);
    }

    private String through(Contact contact) {
        return Optional.ofNullable(contact.story().through())
                .flatMap(it -> set.find(Contact.class, it))
                .map(it -> it.name().full())
                .orElse("");
    }

    private List<Promise> promises(UUID id) {
        return set.all(Promise.class).stream()
                .filter(promise -> promise.isOpen() && promise.contact().equals(id))
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}
