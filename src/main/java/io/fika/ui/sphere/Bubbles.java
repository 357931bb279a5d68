package io.fika.ui.sphere;

import io.fika.people.SphereLayout;
import io.fika.people.SphereShape;
import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rings are drawn as bubbles, and which bubbles these are: those of a ring that is so full that its dots are
 * smaller than usual, and at this zoom too small to be told apart. Zooming in splits them, then opens them. Used on
 * the UI thread.
 */
final class Bubbles {
    /** Pixels from one dot to the next: with less between them they are drawn as bubbles. */
    private static final double LEAST_APART = 11;

    private static final double CROWDED = 0.8;
    private static final int FEW = 40;
    private static final double OPENED_TO = 1.02;

    private final SphereLayout layout;
    private final Map<UUID, Person> people;
    private final Map<Integer, List<Spot>> byRing = new HashMap<>();
    private final Map<Integer, Drawn> drawn = new HashMap<>();

    /** What a ring looks like at one step of the zoom. */
    private record Drawn(double side, List<Bubble> bubbles, Map<UUID, Bubble> byPerson) {}

    Bubbles(SphereLayout layout, Map<UUID, Person> people) {
        this.layout = layout;
        this.people = people;
        for (Spot spot : layout.spots()) {
            if (isCrowded(spot.ring())) {
                byRing.computeIfAbsent(spot.ring(), ring -> new ArrayList<>()).add(spot);
            }
        }
        byRing.values().removeIf(spots -> spots.size() < FEW);
    }

    /** Whether the people of this ring are drawn as bubbles. */
    boolean in(int ring, Camera camera) {
        return byRing.containsKey(ring) && 2 * layout.footprint(ring) * camera.radius() < LEAST_APART;
    }

    /** All bubbles of the map, from the inside. */
    List<Bubble> at(Camera camera) {
        List<Bubble> all = new ArrayList<>();
        for (int ring = 0; ring < layout.shape().rings().size(); ring++) {
            if (in(ring, camera)) {
                all.addAll(drawn(ring, camera).bubbles());
            }
        }
        return all;
    }

    /** The bubble in which somebody is drawn. */
    Optional<Bubble> of(Spot spot, Camera camera) {
        return in(spot.ring(), camera)
                ? Optional.ofNullable(drawn(spot.ring(), camera).byPerson().get(spot.contact()))
                : Optional.empty();
    }

    /** The bubble at a point of the unit map. */
    Optional<Bubble> at(double x, double y, Camera camera) {
        int ring = layout.shape().ringAt(Math.hypot(x, y));
        return ring >= 0 && in(ring, camera)
                ? drawn(ring, camera).bubbles().stream().filter(bubble -> bubble.holds(x, y)).findFirst()
                : Optional.empty();
    }

    /** The zoom from which on the people of this ring are drawn one by one. */
    double openedFrom(int ring, Camera camera) {
        return OPENED_TO * LEAST_APART / (2 * layout.footprint(ring) * camera.fit());
    }

    private Drawn drawn(int ring, Camera camera) {
        double side = Grouping.side(camera);
        Drawn known = drawn.get(ring);
        if (known != null && known.side() == side) {
            return known;
        }
        List<Bubble> bubbles = new Grouping(layout, people, ring, side).of(byRing.getOrDefault(ring, List.of()));
        Map<UUID, Bubble> byPerson = new HashMap<>();
        bubbles.forEach(bubble -> bubble.people().forEach(id -> byPerson.put(id, bubble)));
        Drawn now = new Drawn(side, bubbles, byPerson);
        drawn.put(ring, now);
        return now;
    }

    private boolean isCrowded(int ring) {
        return layout.footprint(ring) < CROWDED * SphereShape.FOOTPRINT * layout.shape().dot(ring);
    }
}
