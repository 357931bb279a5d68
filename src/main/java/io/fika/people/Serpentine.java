package io.fika.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An order of places in which neighbours in the row are neighbours on the map: in bands, there and back again. */
final class Serpentine {
    private Serpentine() {}

    static List<Placement> of(List<Placement> places, int bands) {
        List<Placement> byDepth = new ArrayList<>(places);
        byDepth.sort(Comparator.comparingDouble(Placement::depth).thenComparingDouble(Placement::angle));
        List<Placement> row = new ArrayList<>(places.size());
        for (int band = 0; band < bands; band++) {
            int from = (int) ((long) places.size() * band / bands);
            int to = (int) ((long) places.size() * (band + 1) / bands);
            List<Placement> across = new ArrayList<>(byDepth.subList(from, to));
            Comparator<Placement> there = Comparator.comparingDouble(Placement::angle);
            across.sort(band % 2 == 0 ? there : there.reversed());
            row.addAll(across);
        }
        return row;
    }
}
