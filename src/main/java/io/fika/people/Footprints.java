package io.fika.people;

/**
 * How much room a dot takes in each ring: as much as suits the ring, or less where its fullest sector would otherwise
 * overflow. It shrinks in steps of a sixth, so that one person more or less hardly ever changes it.
 */
final class Footprints {
    /** Of a large cell at most this share is covered; from about 0.5 on, dots thrown in at random find no more room. */
    private static final double FILLED = 0.38;

    /** In cells of up to this many people it is tried out, for there the edges count for more than the area. */
    private static final int TRIED = 40;

    private static final int TRIES = 700;
    static final double STEP = 5.0 / 6;

    /** Dots get no smaller than this, however many there are. */
    static final double LEAST = 0.001;

    private final double[] radii;

    /** @param counts people by ring and sector */
    Footprints(SphereShape shape, Sectors sectors, int[][] counts) {
        radii = new double[counts.length];
        for (int ring = 0; ring < counts.length; ring++) {
            radii[ring] = fitting(shape, sectors, ring, counts[ring]);
        }
    }

    /** The radius that a dot takes with the outline around it. */
    double of(int ring) {
        return radii[ring];
    }

    private static double fitting(SphereShape shape, Sectors sectors, int ring, int[] counts) {
        double radius = shape.dot(ring) * SphereShape.FOOTPRINT;
        while (radius > LEAST && !fits(shape, sectors, ring, counts, radius)) {
            radius *= STEP;
        }
        return radius;
    }

    private static boolean fits(SphereShape shape, Sectors sectors, int ring, int[] counts, double radius) {
        int all = 0;
        for (int sector = 0; sector < counts.length; sector++) {
            all += counts[sector];
            if (ring > 0 && !hasRoom(Cell.of(shape, sectors, ring, sector, radius), counts[sector])) {
                return false;
            }
        }
        return ring > 0 || hasRoom(Cell.of(shape, sectors, 0, 0, radius), all);
    }

    private static boolean hasRoom(Cell cell, int people) {
        double covered = people * Math.PI * cell.keep() * cell.keep();
        if (people > TRIED) {
            return covered <= FILLED * cell.area();
        }
        return people <= 1 || holds(cell, people);
    }

    private static boolean holds(Cell cell, int people) {
        double[] xs = new double[people];
        double[] ys = new double[people];
        int placed = 0;
        for (int i = 0; i < TRIES && placed < people; i++) {
            double[] place = cell.place(i);
            if (cell.holds(place[0], place[1]) && isFree(xs, ys, placed, place, 2 * cell.keep())) {
                xs[placed] = place[0];
                ys[placed++] = place[1];
            }
        }
        return placed == people;
    }

    private static boolean isFree(double[] xs, double[] ys, int count, double[] place, double apart) {
        for (int i = 0; i < count; i++) {
            if (Math.hypot(xs[i] - place[0], ys[i] - place[1]) < apart) {
                return false;
            }
        }
        return true;
    }
}
