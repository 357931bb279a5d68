package io.fika.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measured values, the smallest first. */
final class Samples {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final double[] values;

    Samples(double... values) {
        this.values = values.clone();
        Arrays.sort(this.values);
    }

    /** The milliseconds that this takes, measured so often after so many runs that do not count. */
    static Samples millisOf(int warmUp, int times, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.call();
        }
        double[] values = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.call();
            values[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return new Samples(values);
    }

    double median() {
        return percentile(50);
    }

    /** By the nearest rank. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * values.length);
        return rounded(values[Math.clamp(rank - 1, 0, values.length - 1)]);
    }

    /** To three digits after the point. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
