package io.fika.growth;

import io.fika.journal.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The quarterly answer to "why should they want to know me?".
 *
 * @param expertise {@value #LEAST} to {@value #MOST}, as are the other three
 * @param text in the user's own words
 * @param resolve what the user means to do until the next one
 */
public record Review(
        UUID id,
        long version,
        LocalDate day,
        int expertise,
        int resourcefulness,
        int trust,
        int quality,
        String text,
        String resolve)
        implements Entity {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Review {
        if (IntStream.of(expertise, resourcefulness, trust, quality).anyMatch(it -> it < LEAST || it > MOST)) {
            throw new IllegalArgumentException("A score is 1 to 5");
        }
    }

    /** @param scores one for each quality */
    public static Review of(UUID id, LocalDate day, Map<Quality, Integer> scores, String text, String resolve) {
        return new Review(
                id, 0, day, score(scores, Quality.EXPERTISE), score(scores, Quality.RESOURCEFULNESS),
                score(scores, Quality.TRUST), score(scores, Quality.QUALITY), text, resolve);
    }

    @Override
    public Review withVersion(long version) {
        return new Review(id, version, day, expertise, resourcefulness, trust, quality, text, resolve);
    }

    public int score(Quality of) {
        return switch (of) {
            case EXPERTISE -> expertise;
            case RESOURCEFULNESS -> resourcefulness;
            case TRUST -> trust;
            case QUALITY -> quality;
        };
    }

    private static int score(Map<Quality, Integer> scores, Quality of) {
        return scores.getOrDefault(of, 0);
    }
}
