package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.LatestTouches;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A desk for tests: an empty network in Berlin, on Friday 20 November 2026 at noon. */
public final class Desk {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    public final Database database = Database.inMemory();
    public final Journal journal = new Journal(database.journal(), clock);
    public final WorkingSet set = new WorkingSet(database.entities(), journal);
    public final LatestTouches touches = new LatestTouches(database.touches(), journal);
    public final List<Engagement> others = new ArrayList<>();
    public final Standings standings =
            new Standings(set, touches, new AgreedCoffees(set, journal, clock), clock);
    public final Coffees coffees = new Coffees(
            journal, new Diaries(set, (from, to) -> List.copyOf(others), Recurrences.NONE, ZONE), standings);
    public final BusyTimes busyTimes = new BusyTimes(set, journal, ZONE);
    public final Acquaintance people = new Acquaintance(set);

    public Desk() {
        if (set.all(Ring.class).isEmpty()) {
            Defaults.all().forEach(this::store);
        }
    }

    /** Commits an entity that is new. */
    public <E extends Entity> E store(E entity) {
        journal.commit(new Change("Set the table", Edit.added(entity)));
        return entity;
    }

    /** Somebody in a ring (counted from the inside) with whom the last coffee was so many days ago; null: never. */
    public UUID person(String name, int ring, @Nullable Integer daysAgo) {
        return person(name, ring, daysAgo, contact -> contact);
    }

    public UUID person(String name, int ring, @Nullable Integer daysAgo, UnaryOperator<Contact> as) {
        Contact contact = as.apply(Contact.named(PersonName.of(name), TODAY.minusDays(100))
                .withPlacement(new Placement(rings().get(ring).id(), 0, 0.5)));
        store(contact);
        if (daysAgo != null) {
            store(new Touch(
                    Ids.next(), 0, TouchKind.COFFEE, TODAY.minusDays(daysAgo), null, "", List.of(contact.id()), null,
                    null));
        }
        return contact.id();
    }

    public List<Ring> rings() {
        return people.rings();
    }

    public List<Category> categories() {
        return people.categories();
    }

    /** A coffee that stands. */
    public Coffee coffee(CoffeeStatus status, LocalDateTime start, UUID... contacts) {
        return stored(new Coffee(
                Ids.next(), 0, status, start.atZone(ZONE), 45, "", "", false, List.of(contacts), ""));
    }

    public Coffee stored(Coffee coffee) {
        store(coffee);
        return coffee(coffee.id());
    }

    public Coffee coffee(UUID id) {
        return set.find(Coffee.class, id).orElseThrow();
    }

    /** A moment of December 2026. */
    public static LocalDateTime december(int day, int hour, int minute) {
        return DECEMBER.atDay(day).atTime(hour, minute);
    }
}
