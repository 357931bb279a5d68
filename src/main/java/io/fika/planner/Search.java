package io.fika.planner;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Large-neighbourhood search: takes out a few coffees that have to do with each other, puts the same people at better
 * times or whoever is best now, and goes on from the result unless it is worse by more than a threshold that falls to
 * nothing as the search goes on. So it leaves the neighbourhood of a fair plan early and settles in a good one late.
 */
final class Search {
    /** Points by which a plan may be worse and still be gone on from, at first. */
    private static final double HOT = 70;
    /** The most coffees taken out at once. */
    private static final int MOST_OUT = 7;
    /**
     * In a thousand: how often a candidate is overlooked at most, so that a hole is not always filled the same way.
     * How often differs from step to step: seldom finds what is near, often what takes several coffees to change.
     */
    private static final int OVERLOOKED = 900;

    /**
     * In a hundred: how often the same people come back first, each at the best start that the others leave. A plan that
     * is near the optimum mostly has the right people, and the last points lie in who comes when.
     */
    private static final int REARRANGED = 70;

    /** Once in how many steps coffees are put in that lose something, and the points that each may lose. */
    private static final int RISKED = 4;
    private static final int LOSS = 100;

    private final Month month;
    private final Insertion insertion;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final int must;
    private int[] best;
    private int bestScore;

    /**
     * A search from the month as it is.
     *
     * @param must a contact that has to have a coffee in every plan, and has one in this one; or -1
     */
    Search(Month month, Candidates candidates, long seed, int must) {
        this.month = month;
        this.must = must;
        random = new SplittableRandom(seed);
        insertion = new Insertion(month, candidates, random);
        ruin = new Ruin(month, random);
        best = month.copy();
        bestScore = month.score();
    }

    /** Looks for better plans; leaves the best in the month. */
    void run(Progress progress, Runnable better, BooleanSupplier cancelled) {
        int[] current = best;
        int currentScore = bestScore;
        boolean found = false;
        for (int i = 0; !cancelled.getAsBoolean() && progress.next(); i++) {
            int[] out = ruin.takeOut(1 + random.nextInt(MOST_OUT));
            if (random.nextInt(100) < REARRANGED) {
                insertion.addBack(out, random.nextInt(OVERLOOKED));
            }
            if (!meetsMust()) {
                month.restore(current);
                continue;
            }
            int least = random.nextInt(RISKED) == 0 ? -random.nextInt(LOSS) : 0;
            insertion.fill(least, random.nextInt(OVERLOOKED));
            if (month.score() > bestScore) {
                best = month.copy();
                bestScore = month.score();
                found = true;
            }
            double threshold = HOT * progress.left() * progress.left();
            if (month.score() >= currentScore - threshold * random.nextDouble()) {
                current = month.copy();
                currentScore = month.score();
            } else {
                month.restore(current);
            }
            if (found && i % 256 == 0) {
                month.restore(best);
                better.run();
                month.restore(current);
                found = false;
            }
        }
        month.restore(best);
        if (found) {
            better.run();
        }
    }

    private boolean meetsMust() {
        return must < 0 || month.meets(must) || insertion.add(must);
    }
}
