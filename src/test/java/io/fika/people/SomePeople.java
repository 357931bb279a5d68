package io.fika.people;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People made up from a seed, spread over the default rings as a real network is. */
public final class SomePeople {
    public static final LocalDate SINCE = LocalDate.of(2026, 1, 5);
    private static final List<String> GIVEN = List.of(
            "Amara", "Ben", "Chiara", "Dev", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jonas", "Kofi", "Lena", "Mateo",
            "Nadia", "Olu", "Petra", "Quentin", "Rosa", "Sven", "Tomasz", "Uma", "Vera", "Wim", "Ximena", "Yusuf", "Zoë");
    private static final List<String> FAMILY = List.of(
            "Okafor", "Lindqvist", "García", "Nováková", "Brandt", "Osei", "Haddad", "Kowalski", "Ferrari", "Tanaka",
            "Dubois", "Ivanov", "Müller", "Andersen", "Costa", "Papadopoulos", "Singh", "Nguyen", "O'Neill", "Yılmaz");
    private static final List<String> FIRMS = List.of(
            "Lumen Optics", "Café Brahms", "Nordic Steel", "Harbour Legal", "Bright & Sons", "Optik Jena", "Riverside IT");
    private static final List<String> ROLES = List.of(
            "Head of Purchasing", "Founder", "Account manager", "Electrician", "Controller", "Project lead");

    private SomePeople() {}

    /** People without a place, their categories by fixed weights. */
    public static List<Contact> waiting(int count, long seed) {
        Random random = new Random(seed);
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(one(i, random));
        }
        return people;
    }

    /** People of whom 5, 13, 30 and the rest stand in the default rings, each in a free place; some wait. */
    public static List<Contact> placed(int count, int tray, long seed) {
        List<Contact> people = waiting(count, seed);
        int[] quotas = {Math.min(5, count), Math.min(13, count), Math.min(30, count), count};
        List<Contact> placed = new ArrayList<>();
        int from = 0;
        for (int ring = 0; ring < 4; ring++) {
            int to = ring == 3 ? Math.max(from, count - tray) : Math.min(from + quotas[ring], count - tray);
            Ring it = Defaults.rings().get(ring);
            List<Contact> group = people.subList(Math.min(from, to), to);
            SphereLayout layout = SphereLayout.of(Defaults.rings(), Defaults.categories(), people);
            var places = FreePlaces.in(layout, it, group);
            group.forEach(contact -> placed.add(contact.withPlacement(places.get(contact.id()))));
            from = to;
        }
        placed.addAll(people.subList(from, count));
        return placed;
    }

    private static Contact one(int number, Random random) {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        String family = FAMILY.get(random.nextInt(FAMILY.size()));
        int[] weights = {30, 32, 14, 8, 16};
        int pick = random.nextInt(100);
        int category = 0;
        while (pick >= weights[category]) {
            pick -= weights[category++];
        }
        Contact bare = Contact.named(
                new PersonName(given + " " + family, given, family, "", "", "", "", ""),
                SINCE.plusDays(random.nextInt(200)));
        Contact identified = new Contact(
                Ids.at(1_767_600_000_000L + number, random.nextLong(), random.nextLong()), 0, bare.name(), bare.work(),
                null, null, null, false, null, "", null, Story.NONE, CoffeeWishes.NONE, bare.since(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        String mail = (given + "." + family + number + "@example.com").toLowerCase(Locale.ROOT);
        return identified
                .withCategory(Defaults.categories().get(category).id())
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, mail, "work")))
                .withWork(new Work(
                        FIRMS.get(random.nextInt(FIRMS.size())), "", ROLES.get(random.nextInt(ROLES.size()))));
    }
}
