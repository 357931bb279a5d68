package io.fika.people;

/**
 * How much room a dot takes in each ring: as much as suits the ring, or less where its fullest sector would otherwise
 * overflow. It shrinks in steps of a sixth, so that one person more or less hardly ever changes it.
 */
final class Footprints {
    /** At most this share of a cell is covered; from about 0.5 on, dots thrown in at random find no more room. */
    private static final double FILLED = 0.36;

    private static final double STEP = 5.0 / 6;

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
        while (radius > 0.001 && !fits(shape, sectors, ring, counts, radius)) {
            radius *= STEP;
        }
        return radius;
    }

    private static boolean fits(SphereShape shape, Sectors sectors, int ring, int[] counts, double radius) {
        int all = 0;
        for (int sector = 0; sector < counts.length; sector++) {
            all += counts[sector];
            if (ring > 0 && !hasRoom(Cell.of(shape, sectors, ring, sector, radius), counts[sector], radius)) {
                return false;
            }
        }
        return ring > 0 || hasRoom(Cell.of(shape, sectors, 0, 0, radius), all, radius);
    }

    // the middles keep away from the edges, so the discs reach over the area in which their middles lie
    private static boolean hasRoom(Cell cell, int people, double radius) {
        return people <= 1 || people * Math.PI * radius * radius <= FILLED * (cell.area() + radius * radius);
    }
}
