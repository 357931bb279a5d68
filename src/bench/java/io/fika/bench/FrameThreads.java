package io.fika.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;

/** What the two threads that make a frame have worked: the one that handles events and lays out, the one that paints. */
final class FrameThreads {
    private static final String PAINTING = "QuantumRenderer";
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] ids;

    /** To be made on the thread that handles events, after the first frame. */
    FrameThreads() {
        long painting = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith(PAINTING))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow();
        ids = new long[] {Thread.currentThread().threadId(), painting};
    }

    /** Milliseconds of a processor so far, of both. */
    double millis() {
        return Arrays.stream(ids).map(threads::getThreadCpuTime).sum() / NANOS_PER_MILLI;
    }
}
