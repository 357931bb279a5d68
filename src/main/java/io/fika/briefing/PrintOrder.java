package io.fika.briefing;

/**
 * How a sheet is to be printed. What the printer cannot do, it leaves undone.
 *
 * @param copies 1 to 99
 * @param bothSides of a leaf, turned along its long edge
 * @param grey without colour
 */
public record PrintOrder(String printer, Paper paper, int copies, boolean bothSides, boolean grey) {
    public static final int MOST_COPIES = 99;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("Copies are 1 to 99: " + copies);
        }
    }

    /** Once, on one side, with its colours. */
    public static PrintOrder once(String printer, Paper paper) {
        return new PrintOrder(printer, paper, 1, false, false);
    }
}
