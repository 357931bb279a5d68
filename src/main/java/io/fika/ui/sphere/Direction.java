package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where an arrow key leads. */
enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    /** A neighbour straight ahead is preferred to one as near that lies aside. */
    private static final double ASIDE = 2;

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The neighbour of a dot in this direction: near, and within 45 degrees of straight ahead if there is one. */
    Optional<Spot> neighbour(Spot from, Collection<Spot> all) {
        return all.stream()
                .filter(spot -> !spot.contact().equals(from.contact()) && ahead(from, spot) > 1e-9)
                .min(Comparator.comparingDouble(spot -> effort(from, spot)));
    }

    private double ahead(Spot from, Spot to) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    private double effort(Spot from, Spot to) {
        double ahead = ahead(from, to);
        double aside = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
        double steep = aside > ahead ? 3 * (aside - ahead) : 0;
        return ahead + ASIDE * aside + steep;
    }
}
