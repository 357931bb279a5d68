package io.fika.people;

/** How far a typed word is from another. */
public final class Typing {
    private static final int LONGEST = 32;

    private Typing() {}

    /**
     * Whether a word becomes the beginning of another by at most this many single letters put in, left out, changed, or
     * swapped with the next (restricted Damerau–Levenshtein distance to the best prefix).
     */
    static boolean isNear(String typed, String word, int allowed) {
        int columns = Math.min(word.length(), typed.length() + allowed);
        for (int distance : distances(typed, word, columns, allowed)) {
            if (distance <= allowed) {
                return true;
            }
        }
        return false;
    }

    /** The same, but the word itself, not only its beginning. */
    public static boolean isTypoOf(String typed, String word, int allowed) {
        if (Math.abs(typed.length() - word.length()) > allowed) {
            return false;
        }
        int[] distances = distances(typed, word, word.length(), allowed);
        return distances.length > word.length() && distances[word.length()] <= allowed;
    }

    /** The distances to each prefix of the word; none where all are beyond what is allowed. */
    private static int[] distances(String typed, String word, int columns, int allowed) {
        if (typed.length() > LONGEST || columns > LONGEST) {
            return new int[0];
        }
        int[] before = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] now = new int[columns + 1];
        for (int column = 0; column <= columns; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            now[0] = row;
            int least = row;
            for (int column = 1; column <= columns; column++) {
                int cost = typed.charAt(row - 1) == word.charAt(column - 1) ? 0 : 1;
                int best = Math.min(last[column - 1] + cost, Math.min(last[column], now[column - 1]) + 1);
                if (row > 1 && column > 1 && swapped(typed, row, word, column)) {
                    best = Math.min(best, before[column - 2] + 1);
                }
                now[column] = best;
                least = Math.min(least, best);
            }
            if (least > allowed) {
                return new int[0];
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last;
    }

    private static boolean swapped(String typed, int row, String word, int column) {
        return typed.charAt(row - 1) == word.charAt(column - 2) && typed.charAt(row - 2) == word.charAt(column - 1);
    }
}
