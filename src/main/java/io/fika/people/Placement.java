package io.fika.people;

import java.util.UUID;

/**
 * Where somebody stands on the map.
 *
 * @param angle in radians, 0 to 2π, clockwise from the first edge of the person's sector on the map by category, counting that
 *     sector as if it were the whole circle: so people keep their places among their neighbours when sectors grow. In
 *     the innermost ring, which has no sectors, from the top
 * @param depth within the ring: 0 at its inner edge, 1 at its outer
 */
public record Placement(UUID ring, double angle, double depth) {
    public Placement {
        if (!(angle >= 0 && angle < 2 * Math.PI)) {
            throw new IllegalArgumentException("An angle lies in [0, 2π): " + angle);
        }
        if (!(depth >= 0 && depth <= 1)) {
            throw new IllegalArgumentException("A depth lies in [0, 1]: " + depth);
        }
    }
}
