package io.fika.ui.sphere;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Division;
import io.fika.people.Hue;
import io.fika.people.PersonName;
import io.fika.people.Replay;
import io.fika.people.Ring;
import io.fika.people.Sectoring;
import io.fika.people.Shape;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.people.Standing;
import io.fika.people.Standings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the map as it is now; on the worker. */
record SnapshotReader(WorkingSet set, Standings standings) {
    Snapshot read(Sectoring by) {
        var moment = new Replay.Moment(
                standings.today(), set.all(Ring.class), set.all(Category.class), List.copyOf(set.all(Contact.class)));
        return of(moment, Ground.of(set).divided(by, moment), standings::of);
    }

    /** The map of these people; on any thread. */
    static Snapshot of(Replay.Moment moment, Division division, Function<Contact, Standing> standings) {
        Collection<Contact> contacts = moment.contacts();
        SphereLayout layout = SphereLayout.of(moment.rings(), division, contacts);
        Map<UUID, Category> byId = moment.categories().stream().collect(Collectors.toMap(Category::id, it -> it));
        Map<String, Integer> givenNames = givenNames(contacts);
        Map<UUID, Person> people = new HashMap<>(contacts.size() * 2);
        List<Person> tray = new ArrayList<>();
        for (Contact contact : contacts) {
            Person person = person(
                    contact, standings.apply(contact), Optional.ofNullable(contact.category()).map(byId::get), givenNames);
            people.put(contact.id(), person);
            if (layout.spotOf(contact.id()).isEmpty()) {
                tray.add(person);
            }
        }
        tray.sort(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::id));
        return new Snapshot(layout, people, tray, counts(layout), moment);
    }

    private static Person person(
            Contact contact, Standing standing, Optional<Category> category, Map<String, Integer> givenNames) {
        return new Person(
                contact,
                standing,
                category.map(Category::hue).orElse(Hue.GREY),
                category.map(Category::shape).orElse(Shape.CIRCLE),
                label(contact.name(), givenNames));
    }

    private static List<Integer> counts(SphereLayout layout) {
        int[] counts = new int[layout.shape().rings().size()];
        for (Spot spot : layout.spots()) {
            counts[spot.ring()]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private static Map<String, Integer> givenNames(Collection<Contact> contacts) {
        Map<String, Integer> names = new HashMap<>();
        contacts.forEach(contact -> names.merge(contact.name().given(), 1, Integer::sum));
        return names;
    }

    private static String label(PersonName name, Map<String, Integer> givenNames) {
        String given = name.given().strip();
        String family = name.family().strip();
        if (given.isEmpty()) {
            return name.full();
        }
        boolean unique = givenNames.getOrDefault(name.given(), 0) < 2;
        return unique || family.isEmpty()
                ? given
                : given + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }
}
