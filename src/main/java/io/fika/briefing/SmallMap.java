package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.people.Shape;
import java.util.List;

/**
 * The sphere in small, with the attendees lit.
 *
 * @param rings how many circles it has
 * @param dots the others first, so that the lit are drawn over them
 */
public record SmallMap(int rings, List<Dot> dots) {
    public SmallMap {
        dots = List.copyOf(dots);
    }

    /** Somebody on it; x and y lie in the unit circle around the user, y downwards. */
    public record Dot(double x, double y, Hue hue, Shape shape, boolean lit) {}
}
