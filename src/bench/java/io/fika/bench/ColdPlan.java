package io.fika.bench;

import io.fika.exchange.ProblemFile;
import io.fika.exchange.ProblemFiles;
import io.fika.planner.Effort;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One problem solved once by a Java that was just started: {@code ColdPlan FILE MILLIS}. Says in milliseconds when the
 * first plan came, then the score of the best, then the most memory that was used, in megabytes.
 */
final class ColdPlan {
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private ColdPlan() {}

    public static void main(String[] arguments) {
        if (!(new ProblemFiles().read(Path.of(arguments[0])) instanceof ProblemFile.Good(Problem problem))) {
            throw new IllegalArgumentException("Not a problem: " + arguments[0]);
        }
        Effort effort = Effort.within(Duration.ofMillis(Long.parseLong(arguments[1])));
        double[] first = {-1};
        long start = System.nanoTime();
        int score = new Planner()
                .solve(
                        problem,
                        effort,
                        better -> first[0] = first[0] < 0 ? (System.nanoTime() - start) / NANOS_PER_MILLI : first[0],
                        () -> false)
                .score();
        System.out.println(Samples.rounded(first[0]) + " " + score + " " + Samples.rounded(mostMemory()));
    }

    private static double mostMemory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / BYTES_PER_MEGABYTE;
    }
}
