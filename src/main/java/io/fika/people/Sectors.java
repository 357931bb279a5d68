package io.fika.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sectors of the sphere, clockwise in the order of the categories, the first one centred at the top. Each is as
 * wide as its share of the people, but no narrower than half of an equal share. People are counted on a coarse scale,
 * and widths are in steps of 1/72 of the circle: so adding somebody hardly ever moves a line. People without a category have a sector of their own if there are any.
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
     * @param category absent for the people without one
     * @param from its first edge, in radians clockwise from the top; may be negative
     * @param people how many there are of this category, on the map or not
     */
    public record Sector(@Nullable Category category, double from, double width, int people) {
        public double to() {
            return from + width;
        }

        public double middle() {
            return from + width / 2;
        }
    }

    private final List<Sector> sectors;
    private final Map<UUID, Integer> byCategory = new HashMap<>();

    private Sectors(List<Sector> sectors) {
        this.sectors = List.copyOf(sectors);
        for (int i = 0; i < sectors.size(); i++) {
            Category category = sectors.get(i).category();
            if (category != null) {
                byCategory.put(category.id(), i);
            }
        }
    }

    public static Sectors of(Iterable<Category> categories, Iterable<Contact> people) {
        List<@Nullable Category> shown = new ArrayList<>();
        categories.forEach(shown::add);
        shown.sort(Comparator.<@Nullable Category>comparingInt(it -> it == null ? 0 : it.position())
                .thenComparing(it -> it == null ? new UUID(0, 0) : it.id()));
        Map<@Nullable UUID, Integer> numbers = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Category category = shown.get(i);
            numbers.put(category == null ? null : category.id(), i);
        }
        int[] counts = new int[shown.size() + 1];
        for (Contact contact : people) {
            // whoever waits without a category goes into the sector where they will be dropped
            if (contact.category() != null || contact.placement() != null) {
                counts[numbers.getOrDefault(contact.category(), shown.size())]++;
            }
        }
        if (counts[shown.size()] > 0 || shown.isEmpty()) {
            shown.add(null);
        }
        return new Sectors(laid(shown, counts));
    }

    private static List<Sector> laid(List<@Nullable Category> shown, int[] counts) {
        int[] steps = steps(shown.size(), counts);
        double from = -TURN * steps[0] / STEPS / 2;
        List<Sector> sectors = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            double width = TURN * steps[i] / STEPS;
            sectors.add(new Sector(shown.get(i), from, width, counts[i]));
            from += width;
        }
        return sectors;
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
    private static double coarse(int people) {
        return Math.pow(SCALE, Math.rint(Math.log((double) people + SPARE) / Math.log(SCALE)));
    }

    public List<Sector> all() {
        return sectors;
    }

    /** The number of the sector for people of this category. */
    public int indexOf(@Nullable UUID category) {
        Integer index = category == null ? null : byCategory.get(category);
        return index != null ? index : sectors.size() - 1;
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
