package io.fika.exchange;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much work a thread may yet do for something absurd. It is the thread's own processor time that counts: on a busy
 * machine nothing is given up that would be done on an idle one.
 */
final class Patience {
    private final long end;

    /** The time of the thread that makes it; only that one may ask. */
    Patience(Duration most) {
        end = spent() + most.toNanos();
    }

    boolean isOver() {
        return spent() > end;
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
