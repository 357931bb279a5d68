package io.fika.app.demo;

import io.fika.people.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives everybody but the tray a place on the map: in the sector of the category, evenly spread over the ring. */
final class Places {
    private static final double GOLDEN = 0.6180339887498949;
    private static final double MARGIN = 0.1;

    private record Sector(double from, double width) {
        double at(double part) {
            double angle = from + width * (MARGIN + (1 - 2 * MARGIN) * part);
            return (angle + 4 * Math.PI) % (2 * Math.PI);
        }
    }

    private final Ground ground;
    private final Dice dice;

    Places(Ground ground, Dice dice) {
        this.ground = ground;
        this.dice = dice;
    }

    List<Someone> placed(List<Someone> people) {
        Map<UUID, Sector> sectors = sectors(people);
        Map<List<Object>, Integer> sizes = new HashMap<>();
        people.forEach(someone -> sizes.merge(group(someone), 1, Integer::sum));
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<Someone> placed = new ArrayList<>(people.size());
        for (Someone someone : people) {
            if (someone.ring() == Shares.TRAY) {
                placed.add(someone);
                continue;
            }
            int size = Objects.requireNonNull(sizes.get(group(someone)));
            int index = seen.merge(group(someone), 1, Integer::sum) - 1;
            Sector sector = Objects.requireNonNull(sectors.get(someone.contact().category()));
            Placement place = new Placement(
                    ground.ring(someone.ring()).id(), sector.at((index + 0.5) / size), depth(someone.ring(), index));
            placed.add(new Someone(
                    someone.contact().withPlacement(place), someone.ring(), someone.cadence(), someone.looksFor(),
                    someone.canGive()));
        }
        return placed;
    }

    // the golden ratio's multiples fill an interval evenly, whatever their number
    private double depth(int ring, int index) {
        double even = index * GOLDEN % 1;
        return ring <= 1 ? 0.45 + 0.2 * even : 0.12 + 0.76 * even + dice.between(-0.04, 0.04);
    }

    private Map<UUID, Sector> sectors(List<Someone> people) {
        Map<UUID, Integer> counts = new HashMap<>();
        people.forEach(someone -> counts.merge(category(someone), 1, Integer::sum));
        Map<UUID, Sector> sectors = new HashMap<>();
        double from = 0;
        for (var category : ground.categories()) {
            double width = 2 * Math.PI * counts.getOrDefault(category.id(), 0) / people.size();
            if (sectors.isEmpty()) {
                from = -width / 2;
            }
            sectors.put(category.id(), new Sector(from, width));
            from += width;
        }
        return sectors;
    }

    private static List<Object> group(Someone someone) {
        return List.of(someone.ring(), category(someone));
    }

    private static UUID category(Someone someone) {
        return Objects.requireNonNull(someone.contact().category());
    }
}
