package io.fika.people;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The circles of the sphere as lengths of a unit map: the outermost has the radius 1, the user stands at (0, 0), x runs
 * to the right and y downwards, angles run clockwise from the top. A bigger window shows the same map bigger, so nobody
 * moves when the window is resized.
 */
public final class SphereShape {
    /** How much of the unit the standing's outline and a little air take around a dot of radius 1. */
    public static final double FOOTPRINT = 1.34;

    private static final double ME = 0.058;
    private static final double NAME_DEPTH = 0.05;
    private static final double NAME_LETTER = 0.021;
    private static final int COUNT_LETTERS = 7;
    private static final double[] DOTS = {0.0475, 0.0445, 0.0265, 0.0145};
    private static final double[] SHARES = {0.225, 0.185, 0.112, 0.06};

    private final List<Ring> rings;
    private final double innermost;

    public SphereShape(List<Ring> rings) {
        this.rings = rings.stream()
                .sorted(Comparator.comparingInt(Ring::position).thenComparing(Ring::id))
                .toList();
        this.innermost = this.rings.size() < 2 ? 1 : 1.1 / (this.rings.size() + 0.1);
    }

    /** From the inside outwards. */
    public List<Ring> rings() {
        return rings;
    }

    /** The number of a ring counted from the inside, or −1 if it is none of this sphere. */
    public int indexOf(UUID ring) {
        for (int i = 0; i < rings.size(); i++) {
            if (rings.get(i).id().equals(ring)) {
                return i;
            }
        }
        return -1;
    }

    /** The ring at this distance from the centre, or −1 outside. */
    public int ringAt(double radius) {
        for (int i = 0; i < rings.size(); i++) {
            if (radius <= outer(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The radius of the user's own dot. */
    public double me() {
        return Math.min(ME, innermost * 0.22);
    }

    /** Where a ring's people begin. */
    public double inner(int ring) {
        return ring == 0 ? me() : outer(ring - 1);
    }

    public double outer(int ring) {
        return rings.size() < 2 ? 1 : innermost + ring * (1 - innermost) / (rings.size() - 1);
    }

    /** The radius of a dot where there is room. */
    public double dot(int ring) {
        int kind = Math.min(ring, DOTS.length - 1);
        return Math.min(DOTS[kind], SHARES[kind] * (outer(ring) - inner(ring)));
    }

    /** The ring's name stands at the bottom, inside its outer line: from this distance outwards. */
    public double nameFrom(int ring) {
        return outer(ring) - NAME_DEPTH;
    }

    /** The name takes this angle to both sides of the bottom, with its counts. */
    public double nameHalfAngle(int ring) {
        double length = (rings.get(ring).name().length() + COUNT_LETTERS) * NAME_LETTER;
        return Math.min(Math.PI / 3, length / 2 / outer(ring));
    }

    /** Where somebody at this depth stands, as a distance from the centre. */
    public double radius(int ring, double depth) {
        return inner(ring) + depth * (outer(ring) - inner(ring));
    }

    public double depth(int ring, double radius) {
        return Math.clamp((radius - inner(ring)) / (outer(ring) - inner(ring)), 0.0, 1.0);
    }
}
