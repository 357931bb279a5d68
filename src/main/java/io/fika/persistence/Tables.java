package io.fika.persistence;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Membership;
import io.fika.events.Purpose;
import io.fika.exchange.ImportBatch;
import io.fika.growth.Opportunity;
import io.fika.growth.Review;
import io.fika.journal.Entity;
import io.fika.journal.Setting;
import io.fika.people.Apart;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of all entities, each after those that it refers to. */
final class Tables {
    private final Map<Class<?>, RecordTable<?>> byType = new LinkedHashMap<>();
    private final Map<String, RecordTable<?>> byName = new LinkedHashMap<>();

    Tables() {
        Stream.<Class<? extends Entity>>of(
                        Ring.class, Category.class, Tag.class, Contact.class, Apart.class,
                        Purpose.class, Club.class, Event.class, Coffee.class, Touch.class, BusyTime.class,
                        Attendance.class, Membership.class, Fee.class,
                        Need.class, Offer.class, Favour.class, Promise.class, Introduction.class,
                        Opportunity.class, Review.class, ImportBatch.class, Setting.class)
                .forEach(this::add);
    }

    private <E extends Entity> void add(Class<E> type) {
        RecordTable<E> table = new RecordTable<>(type);
        byType.put(type, table);
        byName.put(table.name(), table);
    }

    /** All tables, each after those that it refers to. */
    List<RecordTable<?>> all() {
        return List.copyOf(byType.values());
    }

    @SuppressWarnings("unchecked") // a type's table holds this type
    <E extends Entity> RecordTable<E> of(Class<E> type) {
        RecordTable<?> table = byType.get(type);
        if (table == null) {
            throw new IllegalArgumentException("No table for " + type);
        }
        return (RecordTable<E>) table;
    }

    /** The table of an entity, seen as one that takes it. */
    @SuppressWarnings("unchecked") // the class of the entity chose it
    RecordTable<Entity> of(Entity entity) {
        return (RecordTable<Entity>) of(entity.getClass());
    }

    @SuppressWarnings("unchecked") // as above, the entities of a table come from it alone
    RecordTable<Entity> named(String name) {
        RecordTable<?> table = byName.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table is named so");
        }
        return (RecordTable<Entity>) table;
    }
}
