package io.fika.people;

import java.util.Arrays;

/** Dots of one size in a grid of squares, so that only near ones are asked whether they overlap. */
final class Crowd {
    private static final int NONE = -1;

    private final double size;
    private final int side;
    private final int[] heads;
    private int[] next = new int[64];
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int count;

    /** @param size the width of a square: at least the distance that two dots keep */
    Crowd(double size) {
        this.size = Math.max(size, 0.002);
        this.side = (int) Math.ceil(2.2 / this.size) + 1;
        this.heads = new int[side * side];
        Arrays.fill(heads, NONE);
    }

    void add(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        int square = square(column(x), column(y));
        next[count] = heads[square];
        heads[square] = count++;
    }

    /** Whether no dot is nearer than this distance, which is at most the width of a square. */
    boolean isFree(double x, double y, double distance) {
        return nearest(x, y) >= distance;
    }

    /** The distance of the nearest dot, or the width of a square if none is that near. */
    double nearest(double x, double y) {
        double best = size * size;
        int column = column(x);
        int row = column(y);
        for (int i = Math.max(0, column - 1); i <= Math.min(side - 1, column + 1); i++) {
            for (int j = Math.max(0, row - 1); j <= Math.min(side - 1, row + 1); j++) {
                for (int dot = heads[square(i, j)]; dot != NONE; dot = next[dot]) {
                    double dx = xs[dot] - x;
                    double dy = ys[dot] - y;
                    best = Math.min(best, dx * dx + dy * dy);
                }
            }
        }
        return Math.sqrt(best);
    }

    private int column(double x) {
        return Math.clamp((int) ((x + 1.1) / size), 0, side - 1);
    }

    private int square(int column, int row) {
        return row * side + column;
    }
}
