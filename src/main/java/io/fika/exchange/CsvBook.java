package io.fika.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An address book in a table: its separator and its headings, behind whatever stands above them (LinkedIn begins with a
 * note).
 *
 * @param heading which of the rows that are not blank has the headings
 */
record CsvBook(char separator, int heading, List<CsvColumn> columns) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 15;
    private static final int SAMPLE = 200_000;

    /** Nothing if no row holds headings of people. */
    static Optional<CsvBook> find(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        CsvHeadings headings = new CsvHeadings();
        CsvBook best = null;
        int most = 0;
        for (char separator : SEPARATORS) {
            List<CsvTable.Row> rows = CsvTable.first(sample, separator, LOOKED_AT);
            for (int i = 0; i < rows.size(); i++) {
                int understood = headings.understood(rows.get(i).cells());
                if (understood > most) {
                    most = understood;
                    best = new CsvBook(separator, i, headings.columns(rows.get(i).cells()));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether LinkedIn wrote it; a nameless row of its is somebody who has left. */
    boolean isOfLinkedIn() {
        return columns.stream().anyMatch(column -> column.title().equalsIgnoreCase("Connected On"));
    }

    /** The columns of a field. */
    IntStream columnsOf(CsvField field) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).field() == field);
    }
}
