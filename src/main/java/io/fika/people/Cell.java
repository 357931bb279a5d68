package io.fika.people;

/**
 * Where the people of one sector stand within one ring: between two circles and two lines, clear of the ring's name.
 * In the innermost ring there are no lines: so few people share it that they may stand anywhere around.
 *
 * @param keep how far the middle of a dot keeps from the edges
 */
record Cell(SphereShape shape, int ring, double from, double width, double keep) {
    private static final double TURN = 2 * Math.PI;
    private static final double GOLDEN = 0.7548776662466927;
    private static final double SILVER = 0.5698402909980532;

    static Cell of(SphereShape shape, Sectors sectors, int ring, int sector, double keep) {
        Sectors.Sector it = sectors.all().get(sector);
        return ring == 0 || sectors.all().size() == 1
                ? new Cell(shape, ring, 0, TURN, keep)
                : new Cell(shape, ring, it.from(), it.width(), keep);
    }

    boolean isWhole() {
        return width >= TURN;
    }

    /** The direction of a stored angle, which counts the sector as if it were the whole circle. */
    double direction(double stored) {
        return from + stored / TURN * width;
    }

    /** The angle to store for a direction; one outside counts as the nearer edge. */
    double stored(double direction) {
        double within = isWhole() ? Sectors.turned(direction - from) : within(direction);
        return Math.min(within / width * TURN, Math.nextDown(TURN));
    }

    private double within(double direction) {
        double turned = Sectors.turned(direction - from);
        return turned <= width ? turned : turned - width < TURN - turned ? width : 0;
    }

    /** The direction, moved inside so that a dot at this distance keeps clear of the lines. */
    double clampedDirection(double direction, double radius) {
        if (isWhole()) {
            return direction;
        }
        double pad = Math.min(width / 2, radius <= keep ? width : Math.asin(keep / radius));
        return from + Math.clamp(within(direction), pad, width - pad);
    }

    double clampedRadius(double radius) {
        double least = shape.inner(ring) + keep;
        double most = shape.outer(ring) - keep;
        return least > most ? (least + most) / 2 : Math.clamp(radius, least, most);
    }

    /** Whether a dot here keeps clear of the circles, the lines and the ring's name. */
    boolean holds(double x, double y) {
        double radius = Math.hypot(x, y);
        double direction = Math.atan2(x, -y);
        return Math.abs(clampedRadius(radius) - radius) < 1e-9
                && (isWhole() || isInside(direction, radius))
                && !isUnderName(direction, radius);
    }

    private boolean isInside(double direction, double radius) {
        double turned = Sectors.turned(direction - from);
        double pad = Math.min(width / 2, radius <= keep ? width : Math.asin(keep / radius));
        return turned >= pad - 1e-9 && turned <= width - pad + 1e-9;
    }

    private boolean isUnderName(double direction, double radius) {
        double off = Math.abs(Sectors.turned(direction) - Math.PI);
        return radius > shape.nameFrom(ring) - keep
                && off * radius < shape.nameHalfAngle(ring) * shape.outer(ring) + keep;
    }

    /** How much room there is, without the margins. */
    double area() {
        double inner = Math.min(shape.inner(ring) + keep, shape.outer(ring));
        double outer = Math.max(shape.outer(ring) - keep, inner);
        return Math.max(1e-6, (outer * outer - inner * inner) * width / 2 * 0.9);
    }

    /** The n-th of an endless row of places, which covers the cell more and more evenly (an R2 sequence). */
    double[] place(int n) {
        return place(0.5, 0.5, n);
    }

    /** The n-th of a row that begins at these shares. */
    double[] place(double across, double outwards, int n) {
        return at((across + n * GOLDEN) % 1, (outwards + n * SILVER) % 1);
    }

    /** The place at these shares of the cell's width and, by area, of its depth; each from 0 to below 1. */
    private double[] at(double across, double outwards) {
        double inner = clampedRadius(0);
        double outer = clampedRadius(2);
        double radius = Math.sqrt(inner * inner + outwards * (outer * outer - inner * inner));
        double direction = clampedDirection(from + across * width * (1 - 1e-9), radius);
        return new double[] {radius * Math.sin(direction), -radius * Math.cos(direction)};
    }
}
