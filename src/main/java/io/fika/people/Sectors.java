package io.fika.people;

import java.util.ArrayList;
import java.util.List;

/**
 * The sectors of the sphere, clockwise in the order of their {@link Division}, the first one centred at the top. Each is
 * as wide as its share of the people, but no narrower than half of an equal share. People are counted on a coarse scale,
 * and widths are in steps of 1/72 of the circle: so adding somebody hardly ever moves a line.
 */
public final class Sectors {
    private static final int STEPS = 72;
    private static final double TURN = 2 * Math.PI;
    private static final double SCALE = 1.5;
    /** Everybody's sector has room for this many more, so that the first few change little. */
    private static final int SPARE = 6;

    /**
     * One sector.
     *
     * @param bond what its people have in common
     * @param from its first edge, in radians clockwise from the top; may be negative
     * @param people how many there are in all, on the map or not
     */
    public record Sector(Bond bond, double from, double width, int people) {
        public double to() {
            return from + width;
        }

        public double middle() {
            return from + width / 2;
        }
    }

    private final Division division;
    private final List<Sector> sectors;

    private Sectors(Division division, List<Sector> sectors) {
        this.division = division;
        this.sectors = List.copyOf(sectors);
    }

    public static Sectors of(Division division) {
        int[] counts = division.counts();
        int[] steps = steps(counts.length, counts);
        double from = -TURN * steps[0] / STEPS / 2;
        List<Sector> sectors = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double width = TURN * steps[i] / STEPS;
            sectors.add(new Sector(division.bonds().get(i), from, width, counts[i]));
            from += width;
        }
        return new Sectors(division, sectors);
    }

    /** Whole steps that add up to the circle, by the largest remainders. */
    private static int[] steps(int sectors, int[] counts) {
        double total = 0;
        double[] shares = new double[sectors];
        for (int i = 0; i < sectors; i++) {
            shares[i] = coarse(counts[i]);
            total += shares[i];
        }
        double sum = 0;
        for (int i = 0; i < sectors; i++) {
            shares[i] = Math.max(shares[i] / total, 0.5 / sectors);
            sum += shares[i];
        }
        int[] steps = new int[sectors];
        int left = STEPS;
        for (int i = 0; i < sectors; i++) {
            shares[i] *= STEPS / sum;
            steps[i] = (int) shares[i];
            left -= steps[i];
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < sectors; i++) {
                if (shares[i] - steps[i] > shares[best] - steps[best]) {
                    best = i;
                }
            }
            steps[best]++;
        }
        return steps;
    }

    /** A number of people on a scale of few steps, so that one more hardly ever makes a sector wider. */
    static double coarse(int people) {
        return Math.pow(SCALE, Math.rint(Math.log((double) people + SPARE) / Math.log(SCALE)));
    }

    public List<Sector> all() {
        return sectors;
    }

    /** What they are divided by. */
    public Sectoring by() {
        return division.by();
    }

    /** The number of somebody's sector. */
    public int indexOf(Contact contact) {
        return division.indexOf(contact);
    }

    /** The number of the sector in this direction. */
    public int at(double angle) {
        for (int i = 0; i < sectors.size(); i++) {
            if (turned(angle - sectors.get(i).from()) < sectors.get(i).width()) {
                return i;
            }
        }
        return sectors.size() - 1;
    }

    /** The same direction in [0, 2π). */
    public static double turned(double angle) {
        double turned = angle % TURN;
        double positive = turned < 0 ? turned + TURN : turned;
        return positive >= TURN ? 0 : positive;
    }
}
