package io.fika.planner;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to look for a better plan. Without a time limit, the same problem and effort give the same plan on every
 * machine; with one, the search may stop earlier.
 *
 * @param iterations steps of the search, at least 0 (then the first plan is the last)
 * @param limit the longest time to look, or none
 * @param seed of the random choices
 */
public record Effort(int iterations, @Nullable Duration limit, long seed) {
    /** What a user waits for: about half a second on an ordinary machine. */
    public static final Effort USUAL = new Effort(60_000, null, 1);

    public Effort {
        if (iterations < 0) {
            throw new IllegalArgumentException("Iterations cannot be negative: " + iterations);
        }
    }

    /** As good a plan as can be found in this time. */
    public static Effort within(Duration limit) {
        return new Effort(Integer.MAX_VALUE, limit, 1);
    }
}
