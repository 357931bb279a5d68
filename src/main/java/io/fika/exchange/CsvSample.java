package io.fika.exchange;

import java.util.List;

/**
 * The beginning of a table, to match its columns by.
 *
 * @param charset in which it was read
 * @param rows the first ones that are not blank, with the headings and what stands above them
 */
public record CsvSample(String charset, CsvLayout layout, List<List<String>> rows) {
    public CsvSample {
        rows = List.copyOf(rows);
    }

    static CsvSample of(DecodedText text, CsvLayout layout) {
        String sample = CsvLayout.sample(text.text());
        return new CsvSample(
                text.charset(), layout,
                CsvTable.first(sample, layout.separator(), layout.quote(), CsvLayout.LOOKED_AT).stream()
                        .map(CsvTable.Row::cells)
                        .toList());
    }

    /** The rows below the headings. */
    public List<List<String>> body() {
        return rows.subList(Math.min(layout.heading() + 1, rows.size()), rows.size());
    }
}
