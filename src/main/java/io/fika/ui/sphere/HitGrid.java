package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the dot at a point of the unit map without asking all of them. */
final class HitGrid {
    private static final double SQUARE = 0.05;

    private final Map<Long, List<Spot>> squares = new HashMap<>();

    HitGrid(Collection<Spot> spots) {
        for (Spot spot : spots) {
            squares.computeIfAbsent(key(square(spot.x()), square(spot.y())), it -> new ArrayList<>()).add(spot);
        }
    }

    /**
     * The dot that is nearest to a point.
     *
     * @param slack how far outside of a dot still counts as on it
     */
    Optional<Spot> at(double x, double y, double slack) {
        Spot best = null;
        double least = Double.MAX_VALUE;
        int reach = 1 + (int) (slack / SQUARE);
        for (int column = square(x) - reach; column <= square(x) + reach; column++) {
            for (int row = square(y) - reach; row <= square(y) + reach; row++) {
                for (Spot spot : squares.getOrDefault(key(column, row), List.of())) {
                    double dx = spot.x() - x;
                    double dy = spot.y() - y;
                    double distance = Math.sqrt(dx * dx + dy * dy) - spot.radius();
                    if (distance <= slack && distance < least) {
                        least = distance;
                        best = spot;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int square(double unit) {
        return (int) Math.floor(unit / SQUARE);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) | (row & 0xFFFF_FFFFL);
    }
}
