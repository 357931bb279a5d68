package io.fika.planner;

/** Whom to consider in a half-day, the best first. */
final class Shortlist {
    final int[] occurrences;
    /** What each of them is worth at the half-day's first start. */
    final int[] worth;

    Shortlist(int[] occurrences, int[] worth) {
        this.occurrences = occurrences;
        this.worth = worth;
    }
}
