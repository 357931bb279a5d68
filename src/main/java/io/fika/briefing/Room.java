package io.fika.briefing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much fits on two pages.
 *
 * @param line characters of a fact
 * @param remember characters of a table's last cell
 * @param rows people in the table
 * @param pairs pairs to introduce
 * @param write empty lines to write on
 */
record Room(int line, int remember, int rows, int pairs, int write) {
    /** From roomy to tight: the first that gives two pages is taken. */
    static List<Room> forPeople(int cards, int others, int pairs, Paper paper) {
        int most = paper == Paper.A4 ? 17 : 14;
        int shownPairs = Math.min(pairs, 4);
        int rows = Math.min(others, most - shownPairs);
        // where the table is short, the room goes to what one writes on the way home
        int write = Math.clamp(7 + (most - rows - shownPairs - 3L), 7, 16);
        int line = cards > 4 ? 90 : cards > 3 ? 150 : 190;
        return IntStream.range(0, 7)
                .mapToObj(step -> new Room(
                        Math.max(48, line - 24 * step), Math.max(30, 48 - 3 * step), Math.max(2, rows - step),
                        Math.max(1, shownPairs - step / 2), Math.max(4, write - step)))
                .toList();
    }

    /** The same for the one page of a person. */
    static List<Room> forPerson(Paper paper) {
        int most = paper == Paper.A4 ? 14 : 11;
        return IntStream.range(0, 8)
                .mapToObj(step -> new Room(
                        Math.max(60, 320 - 40 * step), 60, Math.max(2, 6 - step / 2), Math.max(1, 4 - step / 2),
                        Math.max(3, most - 2 * step)))
                .toList();
    }
}
