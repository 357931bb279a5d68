package io.fika.briefing;

/**
 * How much fits on the paper. It is estimated, tried, and tightened where the pages overflow.
 *
 * @param line characters of a fact
 * @param facts facts on a card, the most telling first
 * @param remember characters of a table's last cell
 * @param rows people in the table
 * @param pairs pairs to introduce
 * @param write empty lines to write on
 * @param notes the same on the first page of an event
 */
record Room(int line, int facts, int remember, int rows, int pairs, int write, int notes) {
    /** Heights in 90ths of an inch: what page two has besides its lists, and one line of each of these. */
    private static final int FIXED = 172;
    private static final int SPLIT = 218;
    private static final int ROW = 24;
    private static final int SECOND_LINE = 14;
    private static final int PAIR = 38;
    private static final int PAIRS_BESIDE_MAP = 3;
    private static final int WRITE = 21;
    private static final int MOST_PAIRS = 4;
    private static final int ALL_FACTS = 9;
    private static final int SHORTEST = 30;
    private static final int COVER = 30;
    private static final int FEW_LINES = 7;
    private static final int MOST_LINES = 32;
    private static final int ONE_LINE = 42;
    private static final int FEW_NOTES = 3;

    /** What seems to fit before it is tried. */
    static Room of(PackBriefing.Part part, Paper paper) {
        int cover = part.cover().isEmpty() ? 0 : COVER;
        return switch (part.content()) {
            case EventBriefing event -> forEvent(event, paper);
            case PersonBriefing person -> forPerson(person, height(paper) - cover);
        };
    }

    private static Room forEvent(EventBriefing event, Paper paper) {
        int cards = event.mustMeets().size();
        int pairs = Math.min(event.pairs().size(), MOST_PAIRS);
        int split = event.redacted() ? 0 : SPLIT + PAIR * Math.max(0, pairs - PAIRS_BESIDE_MAP);
        int left = height(paper) - FIXED - split;
        int rows = 0;
        int used = 0;
        while (rows < event.others().size() && used + ROW <= left - 7 * WRITE) {
            used += height(event.others().get(rows));
            rows++;
        }
        return new Room(cards > 3 ? 84 : 180, ALL_FACTS, 60, rows, pairs, Math.clamp((left - used) / WRITE, 6, MOST_LINES), 0);
    }

    private static Room forPerson(PersonBriefing person, int height) {
        int lines = person.facts().size() + person.touches().size();
        int pairs = Math.min(person.pairs().size(), MOST_PAIRS);
        int left = height - (person.redacted() ? 200 : 340) - 16 * lines - PAIR * pairs;
        return new Room(320, ALL_FACTS, 60, 6, pairs, Math.clamp(left / WRITE, 6, MOST_LINES), 0);
    }

    /**
     * With more people, and where all are there with more lines to write on.
     *
     * @param free the share of the last page that is empty
     * @param freeOfFirst the same of the first page of an event
     */
    Room more(OneBriefing content, Paper paper, double free, double freeOfFirst) {
        int left = (int) (free * height(paper));
        int shown = rows;
        if (content instanceof EventBriefing event) {
            while (shown < event.others().size() && height(event.others().get(shown)) <= left) {
                left -= height(event.others().get(shown));
                shown++;
            }
        }
        int lines = Math.max(write, Math.min(MOST_LINES, write + left / WRITE));
        // for a line or two the pages are not laid out once more
        int first = (int) (freeOfFirst * height(paper)) / WRITE;
        return new Room(line, facts, remember, shown, pairs, lines, first < FEW_NOTES ? notes : notes + first);
    }

    /** A person or else a line less, where this was too much; at least what had room. */
    Room lessThan(Room fitting) {
        return rows > fitting.rows
                ? new Room(line, facts, remember, rows - 1, pairs, fitting.write, notes)
                : new Room(line, facts, remember, rows, pairs, Math.max(fitting.write, write - 1), notes);
    }

    /** A line less on the first page, where that was too much; at least what had room. */
    Room lessOfFirst(Room fitting) {
        return new Room(line, facts, remember, rows, pairs, write, Math.max(fitting.notes, notes - 1));
    }

    private static int height(Row row) {
        return row.remember().length() > ONE_LINE ? ROW + SECOND_LINE : ROW;
    }

    private static int height(Paper paper) {
        return paper == Paper.A4 ? 939 : 877;
    }

    /** With few lines to write on and then shorter facts, for a page about a person that overflows. */
    Room tighter() {
        return write > FEW_LINES ? new Room(line, facts, remember, rows, pairs, FEW_LINES, notes) : shorter().fewer();
    }

    /** With shorter facts and then fewer, for a page of cards that overflows. */
    Room shorter() {
        return line > SHORTEST
                ? new Room(Math.max(SHORTEST, line * 4 / 5), facts, remember, rows, pairs, write, notes)
                : new Room(line, Math.max(2, Math.min(facts, 7) - 1), remember, rows, pairs, write, notes);
    }

    /** With fewer and shorter rows, for a page of lists that overflows. */
    Room fewer() {
        return new Room(
                line, facts, Math.max(24, remember - 8), Math.max(3, rows - 1 - rows / 12), Math.max(1, pairs - 1),
                Math.max(3, write - 1), notes);
    }
}
