package io.fika.planner;

import java.time.Duration;

/**
 * How much of an effort is left, counting from when this was made: by iterations, or by the clock where it has a limit
 * and that is reached first.
 */
final class Progress {
    private final int iterations;
    private final long nanos;
    private final long started = System.nanoTime();
    private int done;
    private double left = 1;

    Progress(Effort effort) {
        iterations = effort.iterations();
        Duration limit = effort.limit();
        nanos = limit == null ? Long.MAX_VALUE : Math.max(1, limit.toNanos());
    }

    /** Whether another iteration may be made. */
    boolean next() {
        left = 1 - (double) done / iterations;
        if (nanos != Long.MAX_VALUE) {
            left = Math.min(left, 1 - (double) (System.nanoTime() - started) / nanos);
        }
        done++;
        return left > 0;
    }

    /** From 1 at the start down to 0. */
    double left() {
        return left;
    }
}
