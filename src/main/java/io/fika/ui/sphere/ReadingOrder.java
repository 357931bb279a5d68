package io.fika.ui.sphere;

import io.fika.people.Sectors;
import io.fika.people.Spot;
import io.fika.people.SphereLayout;
import java.util.Comparator;
import java.util.List;

/** In which order the people of a map are told one after another: by ring, sector and direction. */
final class ReadingOrder {
    private ReadingOrder() {}

    private record Ranked(Spot spot, int sector, double clockwise) {}

    /** Everybody on the map, from the inside outwards, in each ring sector by sector, clockwise. */
    static List<Spot> of(SphereLayout layout) {
        return layout.spots().stream()
                .map(spot -> ranked(layout, spot))
                .sorted(Comparator.comparingInt((Ranked it) -> it.spot().ring())
                        .thenComparingInt(Ranked::sector)
                        .thenComparingDouble(Ranked::clockwise))
                .map(Ranked::spot)
                .toList();
    }

    // the innermost ring has no sectors; others begin where they begin, which may be before the top
    private static Ranked ranked(SphereLayout layout, Spot spot) {
        return spot.ring() == 0
                ? new Ranked(spot, 0, spot.angle())
                : new Ranked(
                        spot, spot.sector(),
                        Sectors.turned(spot.angle() - layout.sectors().all().get(spot.sector()).from()));
    }
}
