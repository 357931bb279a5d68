package io.fika.briefing;

/**
 * What the first page of an event has room for besides what is known: nobody's page ends in the middle.
 *
 * @param blanks empty cards to fill in by hand, where nobody was chosen
 * @param perCard lines to write on in each card
 * @param notes lines to write on at the end
 */
public record FirstPage(int blanks, int perCard, int notes) {
    private static final FirstPage FULL = new FirstPage(0, 0, 0);
    private static final int MOST_BLANKS = 3;
    private static final int BLANK = 5;
    private static final int MOST_PER_CARD = 5;
    private static final int HEADING = 2;
    private static final int FEWEST = 3;

    /** Divides so many lines among so many cards and the end of the page; a line or two are left alone. */
    static FirstPage of(int lines, int cards) {
        if (lines < FEWEST + HEADING) {
            return FULL;
        }
        int blanks = cards == 0 ? Math.min(MOST_BLANKS, lines / BLANK) : 0;
        int perCard = cards == 0 ? 0 : Math.min(MOST_PER_CARD, lines / (2 * cards));
        int notes = lines - blanks * BLANK - perCard * cards - HEADING;
        return new FirstPage(blanks, perCard, notes < FEWEST ? 0 : notes);
    }
}
