package io.fika.ui.sphere;

import io.fika.people.Hue;
import java.util.List;
import java.util.UUID;

/**
 * Many people of a wide ring drawn as one disc, while their dots would be too small to be told apart.
 *
 * @param x the middle, in units of the map
 * @param radius in units of the map; its square grows with the number of people
 * @param name of the organisation that they share, or empty
 * @param late how many of them are overdue
 */
record Bubble(int ring, double x, double y, double radius, String name, Hue hue, List<UUID> people, int late) {
    Bubble {
        people = List.copyOf(people);
    }

    Bubble within(double most) {
        return most >= radius ? this : new Bubble(ring, x, y, most, name, hue, people, late);
    }

    boolean holds(double atX, double atY) {
        return Math.hypot(atX - x, atY - y) <= radius;
    }

    double distance(Bubble other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
