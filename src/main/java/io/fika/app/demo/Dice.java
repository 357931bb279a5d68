package io.fika.app.demo;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance from a seed: the same calls in the same order answer the same. */
final class Dice {
    private final SplittableRandom random;
    private final long millis;

    Dice(long seed, LocalDate today) {
        this.random = new SplittableRandom(seed);
        this.millis = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    UUID id() {
        return Ids.at(millis, random.nextLong(), random.nextLong());
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** From {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
