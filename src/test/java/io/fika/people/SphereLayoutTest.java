package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SphereLayoutTest {
    private final List<Ring> rings = Defaults.rings();
    private final List<Category> categories = Defaults.categories();

    @Test
    void nobodyIsNoProblem() {
        assertThat(layout(List.of()).spots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 150, 2_000, 10_000})
    void dotsDoNotOverlapAndStandInTheirRingAndSector(int count) {
        SphereLayout layout = layout(SomePeople.placed(count, 0, 7));
        assertThat(layout.spots()).hasSize(count);
        assertNoOverlaps(layout);
        for (Spot spot : layout.spots()) {
            assertThat(layout.shape().ringAt(spot.distance())).isEqualTo(spot.ring());
            if (spot.ring() > 0) {
                assertThat(layout.sectors().at(spot.angle())).isEqualTo(spot.sector());
            }
        }
    }

    @Test
    void peoplePlacedAtRandomAreSpreadWithoutOverlaps() {
        Random random = new Random(3);
        List<Contact> people = SomePeople.waiting(300, 3).stream()
                .map(contact -> contact.withPlacement(new Placement(
                        rings.get(random.nextInt(4)).id(), random.nextDouble() * 2 * Math.PI, random.nextDouble())))
                .toList();
        assertNoOverlaps(layout(people));
    }

    @Test
    void peoplePiledOnOnePlaceAreSpreadWithoutOverlaps() {
        List<Contact> people = SomePeople.waiting(2_000, 3).stream()
                .map(contact -> contact.withPlacement(new Placement(rings.get(0).id(), 1, 0.5)))
                .toList();
        assertNoOverlaps(layout(people));
    }

    @Test
    void theOrderInWhichPeopleComeDoesNotMatter() {
        List<Contact> people = SomePeople.placed(400, 0, 11);
        List<Contact> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(layout(shuffled).spots()).containsExactlyInAnyOrderElementsOf(layout(people).spots());
    }

    @Test
    void movingOnePersonToAFreePlaceMovesNobodyElse() {
        List<Contact> people = SomePeople.placed(150, 0, 5);
        SphereLayout before = layout(people);
        Contact moved = people.get(100);
        Placement place = new FreePlaces(before, List.of(moved.id())).near(moved, 1, 0.2, 0.3);
        SphereLayout after = layout(people.stream().map(it -> it.equals(moved) ? it.withPlacement(place) : it).toList());
        for (Spot spot : after.spots()) {
            if (!spot.contact().equals(moved.id())) {
                Spot was = before.spotOf(spot.contact()).orElseThrow();
                assertThat(List.of(spot.x(), spot.y())).isEqualTo(List.of(was.x(), was.y()));
            }
        }
        assertThat(after.spotOf(moved.id()).orElseThrow().ring()).isEqualTo(1);
    }

    @Test
    void aFreePlaceIsExactlyWhereTheDotThenStands() {
        List<Contact> people = SomePeople.placed(150, 0, 5);
        SphereLayout before = layout(people);
        Contact moved = people.get(60);
        Spot was = before.spotOf(moved.id()).orElseThrow();
        Placement same = new FreePlaces(before, List.of(moved.id())).near(moved, was.ring(), was.x(), was.y());
        Spot is = layout(people.stream().map(it -> it.equals(moved) ? it.withPlacement(same) : it).toList())
                .spotOf(moved.id())
                .orElseThrow();
        assertThat(is.x()).isCloseTo(was.x(), offset(1e-9));
        assertThat(is.y()).isCloseTo(was.y(), offset(1e-9));
    }

    @Test
    void addingAPersonToAnOverlapMovesOnlyTheNewOne() {
        List<Contact> people = SomePeople.placed(120, 0, 9);
        SphereLayout before = layout(people);
        Contact neighbour = people.get(50);
        Contact late = SomePeople.waiting(121, 9).get(120)
                .withCategory(neighbour.category())
                .withPlacement(neighbour.placement());
        List<Contact> more = new ArrayList<>(people);
        more.add(late);
        SphereLayout after = layout(more);
        long moved = before.spots().stream()
                .filter(was -> apart(was, after.spotOf(was.contact()).orElseThrow()) > 0.06)
                .count();
        assertThat(moved).isZero();
        assertNoOverlaps(after);
    }

    @Test
    void oneRingAndSevenRingsAreMapsToo() {
        for (int count : new int[] {1, 2, 7}) {
            List<Ring> some = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                some.add(new Ring(new UUID(1, i), 1, "Ring " + i, i, null, null));
            }
            List<Contact> people = new ArrayList<>();
            for (Contact contact : SomePeople.waiting(140, 2)) {
                people.add(contact.withPlacement(new Placement(some.get(people.size() % count).id(), 3, 0.4)));
            }
            assertNoOverlaps(SphereLayout.of(some, categories, people));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void dotsNeverOverlapHoweverManyRingsCategoriesAndPeopleThereAre(long seed) {
        Random random = new Random(seed);
        List<Ring> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(7); i++) {
            some.add(new Ring(new UUID(1, i), 1, "Ring " + i, i, null, null));
        }
        for (int count : new int[] {3, 17, 60, 400, 1_500}) {
            List<Contact> people = SomePeople.waiting(count, seed).stream()
                    .map(contact -> contact.withPlacement(new Placement(
                            some.get(random.nextInt(some.size())).id(),
                            random.nextDouble() * random.nextDouble() * 2 * Math.PI,
                            random.nextDouble())))
                    .toList();
            List<Category> of = categories.subList(0, random.nextInt(categories.size() + 1));
            assertNoOverlaps(SphereLayout.of(some, of, people));
        }
    }

    @Test
    void peopleKeepTheirOrderAroundTheMapWhenOthersCome() {
        List<Contact> people = SomePeople.placed(150, 0, 5);
        List<Contact> more = new ArrayList<>(people);
        more.addAll(SomePeople.placed(165, 0, 5).subList(150, 165));
        SphereLayout before = layout(people);
        SphereLayout after = layout(more);
        List<UUID> stable = before.spots().stream()
                .filter(spot -> spot.ring() == 3)
                .map(Spot::contact)
                .toList();
        assertThat(around(after, stable)).isEqualTo(around(before, stable));
    }

    private static List<UUID> around(SphereLayout layout, List<UUID> people) {
        return people.stream()
                .map(id -> layout.spotOf(id).orElseThrow())
                .sorted(Comparator.comparingInt(Spot::sector).thenComparingDouble(
                        spot -> Sectors.turned(spot.angle() - layout.sectors().all().get(spot.sector()).from())))
                .map(Spot::contact)
                .toList();
    }

    @Test
    void sectorsAreAboutAsWideAsTheirShareOfThePeople() {
        List<Contact> people = SomePeople.waiting(2_000, 1);
        for (Sectors.Sector sector : Sectors.of(Division.byCategory(categories, people)).all()) {
            double share = sector.width() / (2 * Math.PI);
            assertThat(share / Math.max(sector.people() / 2_000.0, 0.1)).isBetween(0.7, 1.4);
        }
    }

    private SphereLayout layout(List<Contact> people) {
        return SphereLayout.of(rings, categories, people);
    }

    static double apart(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    static void assertNoOverlaps(SphereLayout layout) {
        List<Spot> spots = List.copyOf(layout.spots());
        int overlaps = 0;
        for (int i = 0; i < spots.size(); i++) {
            Spot one = spots.get(i);
            for (int j = i + 1; j < spots.size(); j++) {
                Spot other = spots.get(j);
                if (apart(one, other) < (one.radius() + other.radius()) * SphereShape.FOOTPRINT - 1e-6) {
                    overlaps++;
                }
            }
        }
        assertThat(overlaps).isZero();
    }
}
