package io.fika.growth;

import java.util.List;

/**
 * Something counted, which explains itself.
 *
 * @param finding what it says, in a sentence
 * @param formula how it was reckoned, and of what time
 * @param totals each part as a whole, which is not always the sum over the bars: somebody met in two months is one
 */
public record Figure(Kind kind, String finding, String formula, List<Part> totals, List<Bar> bars) {
    /** Which one. */
    public enum Kind {
        DUE(Layout.SHARES),
        GROWTH(Layout.COLUMNS),
        WEEKS(Layout.COLUMNS),
        TOUCHES(Layout.COLUMNS),
        FRESH(Layout.COLUMNS),
        STARTED(Layout.ROWS),
        MIX(Layout.ROWS),
        GIVING(Layout.SIDES),
        FUNNEL(Layout.OWN_ROWS),
        CLUBS(Layout.OWN_ROWS);

        private final Layout layout;

        Kind(Layout layout) {
            this.layout = layout;
        }

        public Layout layout() {
            return layout;
        }
    }

    /** How it is drawn. */
    public enum Layout {
        /** One bar under the other, all of one scale. */
        ROWS,
        /** One bar under the other, each of its own scale: they are not of one kind. */
        OWN_ROWS,
        /** One bar under the other, each as long as all others: parts of a whole. */
        SHARES,
        /** Two parts, to the left and to the right of a line. */
        SIDES,
        /** One beside the other, in the course of time. */
        COLUMNS
    }

    public Figure {
        totals = List.copyOf(totals);
        bars = List.copyOf(bars);
    }

    /** Whether there was nothing to count. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.total() == 0);
    }

    /** What a part counts as a whole; 0 if there is no such part. */
    long total(Tint tint) {
        return totals.stream().filter(part -> part.tint() == tint).mapToLong(Part::count).sum();
    }
}
