package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far those move whom nobody touched, in units of the map (of which 360 pixels make one in a usual window). */
class SphereStabilityTest {
    private static final int STEPS = 60;

    private final List<Ring> rings = Defaults.rings();

    @ParameterizedTest(name = "{0} people, seed {1}")
    @CsvSource({"15, 1", "150, 2", "150, 3", "600, 4", "2000, 5"})
    void addingMovingAndRemovingPeopleHardlyMovesTheOthers(int count, int seed) {
        Random random = new Random(seed);
        List<Contact> people = new ArrayList<>(SomePeople.placed(count, 0, seed));
        List<Contact> coming = new ArrayList<>(SomePeople.waiting(count + STEPS, seed).subList(count, count + STEPS));
        double sum = 0;
        int moved = 0;
        long untouched = 0;
        SphereLayout before = layout(people);
        for (int step = 0; step < STEPS; step++) {
            Set<UUID> touched = new HashSet<>();
            int which = random.nextInt(people.size());
            Contact contact = people.get(which);
            switch (random.nextInt(3)) {
                case 0 -> {
                    Contact newcomer = coming.removeLast();
                    people.add(newcomer.withPlacement(anywhere(before, newcomer, random)));
                    touched.add(newcomer.id());
                }
                case 1 -> {
                    people.set(which, contact.withPlacement(near(before, contact, random)));
                    touched.add(contact.id());
                }
                default -> {
                    people.remove(which);
                    touched.add(contact.id());
                }
            }
            SphereLayout after = layout(people);
            for (Spot spot : after.spots()) {
                if (!touched.contains(spot.contact())) {
                    Spot was = before.spotOf(spot.contact()).orElseThrow();
                    double by = Math.hypot(was.x() - spot.x(), was.y() - spot.y());
                    sum += by;
                    moved += by > 1e-9 ? 1 : 0;
                    untouched++;
                }
            }
            before = after;
        }
        double mean = sum / untouched;
        // before sectors were counted on a coarse scale it was 0.0136 of 15 and 0.0041 of 150 people
        assertThat(mean).isLessThan(count < 100 ? 0.01 : 0.004);
        assertThat(moved).isLessThan((int) (untouched / 8));
    }

    private Placement anywhere(SphereLayout layout, Contact contact, Random random) {
        return new FreePlaces(layout, List.of()).anywhere(contact, random.nextInt(rings.size()));
    }

    private Placement near(SphereLayout layout, Contact contact, Random random) {
        int ring = random.nextInt(rings.size());
        double angle = random.nextDouble() * 2 * Math.PI;
        double radius = layout.shape().radius(ring, random.nextDouble());
        return new FreePlaces(layout, List.of(contact.id()))
                .near(contact, ring, radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private SphereLayout layout(List<Contact> people) {
        return SphereLayout.of(rings, Defaults.categories(), people);
    }
}
