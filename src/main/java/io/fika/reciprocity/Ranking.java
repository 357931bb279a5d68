package io.fika.reciprocity;

import io.fika.people.Trust;
import java.time.temporal.ChronoUnit;

/**
 * What counts how much when matches are ranked; together 100. The words decide, how near the two are orders what they
 * leave open: an introduction is as good as the trust in who makes it.
 */
final class Ranking {
    /** The share of both texts, by how rare their words are, that they have in common. */
    static final double WORDS = 60;
    /** The inner circle counts whole, each ring further out by an equal step less, no ring nothing. */
    static final double RING = 12;
    /** Profitability counts whole, credibility two thirds, visibility one third, nothing said nothing. */
    static final double TRUST = 10;
    /** Today counts whole, and half as much with every ninety days. */
    static final double RECENCY = 8;
    /** Whether one can see them: neither away today nor paused. */
    static final double AVAILABLE = 10;
    /** A topic says more than a word in passing. */
    static final double TOPIC = 2;

    private static final double HALF_LIFE_DAYS = 90;

    private Ranking() {}

    /**
     * @param shared from 0 to 1
     * @param seeker how near, from 0 to 1
     */
    static double weight(double shared, double seeker, double giver) {
        return WORDS * shared + (100 - WORDS) * (seeker + giver) / 2;
    }

    /** From 0 to 1. */
    static double nearness(Nearness it) {
        double ring = it.ring().map(ring1 -> 1 - (double) ring1.position() / Math.max(1, it.rings())).orElse(0.0);
        double trust = it.trust().map(Ranking::trust).orElse(0.0);
        double recency = it.last()
                .map(day -> Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(day, it.today())) / HALF_LIFE_DAYS))
                .orElse(0.0);
        return (RING * Math.max(0, ring) + TRUST * trust + RECENCY * recency + (it.isAvailable() ? AVAILABLE : 0))
                / (100 - WORDS);
    }

    private static double trust(Trust stage) {
        return switch (stage) {
            case VISIBILITY -> 1 / 3.0;
            case CREDIBILITY -> 2 / 3.0;
            case PROFITABILITY -> 1;
        };
    }
}
