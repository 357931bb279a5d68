package io.fika.people;

/** Looks for free places in one cell, the nearest first. It remembers how far it has looked; use it for one layout. */
final class Search {
    private static final int CIRCLES = 14;
    private static final int TRIES = 4_000;
    private static final int OWN = 24;

    private final Cell cell;
    private final Crowd crowd;
    private int tried;

    Search(Cell cell, Crowd crowd) {
        this.cell = cell;
        this.crowd = crowd;
    }

    Cell cell() {
        return cell;
    }

    boolean isFree(double x, double y) {
        return cell.holds(x, y) && crowd.isFree(x, y, 2 * cell.keep() - 1e-9);
    }

    /** The free place nearest to this one: found on widening circles around it, then anywhere in the cell. */
    double[] nearestFree(double direction, double radius) {
        double clampedRadius = cell.clampedRadius(radius);
        double clamped = cell.clampedDirection(direction, clampedRadius);
        double x = clampedRadius * Math.sin(clamped);
        double y = -clampedRadius * Math.cos(clamped);
        return nearestFree(new double[] {x, y});
    }

    /** The same, for a place of the cell. */
    double[] nearestFree(double[] place) {
        double x = place[0];
        double y = place[1];
        if (isFree(x, y)) {
            return new double[] {x, y};
        }
        for (int circle = 1; circle <= CIRCLES; circle++) {
            double distance = circle * cell.keep() / 2;
            int points = 6 * circle;
            for (int point = 0; point < points; point++) {
                double turn = 2 * Math.PI * point / points;
                double nearX = x + distance * Math.cos(turn);
                double nearY = y + distance * Math.sin(turn);
                if (isFree(nearX, nearY)) {
                    return new double[] {nearX, nearY};
                }
            }
        }
        return anyFree();
    }

    /** The next place of the cell's own row that is free; if the cell is overfull, one that is taken. */
    private double[] anyFree() {
        double[] place = cell.place(tried);
        for (int i = 0; i < TRIES; i++) {
            place = cell.place(tried++);
            if (isFree(place[0], place[1])) {
                return place;
            }
        }
        return place;
    }

    /**
     * The first of somebody's own places that is so far from everybody, or the farthest of them: as they hang on the
     * person, others who come or go hardly ever change which it is.
     */
    double[] airy(long person, double distance) {
        double across = (person >>> 40) * 0x1p-24;
        double outwards = ((person >>> 12) & 0xFFFFFFL) * 0x1p-24;
        double[] best = cell.place(across, outwards, 0);
        double most = -1;
        for (int n = 0; n < OWN && most < distance; n++) {
            double[] place = cell.place(across, outwards, n);
            double nearest = cell.holds(place[0], place[1]) ? crowd.nearest(place[0], place[1]) : -1;
            if (nearest > most) {
                most = nearest;
                best = place;
            }
        }
        return nearestFree(best);
    }

    /** Of some places of the cell's own row, the one that is farthest from everybody. */
    double[] loneliest(int candidates) {
        double[] best = anyFree();
        double most = isFree(best[0], best[1]) ? crowd.nearest(best[0], best[1]) : -1;
        for (int i = 0; i < candidates; i++) {
            double[] place = cell.place(tried++);
            if (cell.holds(place[0], place[1])) {
                double nearest = crowd.nearest(place[0], place[1]);
                if (nearest > most + 1e-9) {
                    most = nearest;
                    best = place;
                }
            }
        }
        return best;
    }
}
