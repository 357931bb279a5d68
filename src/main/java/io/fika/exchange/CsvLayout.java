package io.fika.exchange;

import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an address book in a table is laid out: its separator, its quotation mark and its headings, behind whatever stands
 * above them (LinkedIn begins with a note).
 *
 * @param heading which of the rows that are not blank has the headings, from 0; -1: none has
 * @param columns what each holds
 */
public record CsvLayout(char separator, char quote, int heading, List<CsvColumn> columns) {
    /** The separators that are tried. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The quotation marks that are tried. */
    public static final List<Character> QUOTES = List.of('"', '\'');

    static final int LOOKED_AT = 15;
    private static final int SAMPLE = 200_000;
    private static final Pattern OPENED = Pattern.compile("(?m)(^|[,;\\t|])'(?=[^'\\n]*'([,;\\t|]|\\r?$))");
    private static final Pattern DOUBLE = Pattern.compile("(?m)(^|[,;\\t|])\"");

    public CsvLayout {
        columns = List.copyOf(columns);
    }

    /** Nothing if no row holds headings of people. */
    static Optional<CsvLayout> find(String text) {
        String sample = sample(text);
        char quote = quote(sample);
        CsvHeadings headings = new CsvHeadings();
        CsvLayout best = null;
        int most = 0;
        for (char separator : SEPARATORS) {
            List<CsvTable.Row> rows = CsvTable.first(sample, separator, quote, LOOKED_AT);
            for (int i = 0; i < rows.size(); i++) {
                int understood = headings.understood(rows.get(i).cells());
                if (understood > most) {
                    most = understood;
                    best = new CsvLayout(separator, quote, i, new CsvContents(rows.subList(i + 1, rows.size()))
                            .told(headings.columns(rows.get(i).cells())));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The likeliest layout of a table whose headings say nothing of people; nothing if it is no table. */
    static Optional<CsvLayout> guess(String text) {
        String sample = sample(text);
        char quote = quote(sample);
        CsvLayout best = null;
        int widest = 1;
        for (char separator : SEPARATORS) {
            List<CsvTable.Row> rows = CsvTable.first(sample, separator, quote, LOOKED_AT);
            int width = usualWidth(rows);
            long fitting = rows.stream().filter(row -> row.cells().size() == width).count();
            if (width > widest && fitting >= 2 && fitting * 5 >= rows.size() * 4L) {
                widest = width;
                int first = IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).cells().size() == width)
                        .findFirst()
                        .orElse(0);
                boolean headless = rows.get(first).cells().stream()
                        .anyMatch(CsvContents::isOfSomebody);
                best = of(text, separator, quote, headless ? -1 : first);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The layout with these marks and headings, its columns found by the headings, else by what stands in them. */
    static CsvLayout of(String text, char separator, char quote, int heading) {
        List<CsvTable.Row> rows = CsvTable.first(sample(text), separator, quote, LOOKED_AT);
        int at = Math.min(heading, rows.size() - 1);
        int width = at < 0 ? usualWidth(rows) : rows.get(at).cells().size();
        List<CsvColumn> columns = at < 0
                ? IntStream.rangeClosed(1, width)
                        .mapToObj(i -> CsvColumn.other(Messages.text("exchange.csv.column", String.valueOf(i))))
                        .toList()
                : new CsvHeadings().columns(rows.get(at).cells());
        return new CsvLayout(
                separator, quote, at, new CsvContents(rows.subList(at + 1, rows.size())).told(columns));
    }

    /** The same with another field for a column. */
    public CsvLayout with(int column, CsvField field) {
        List<CsvColumn> others = new ArrayList<>(columns);
        CsvColumn before = columns.get(column);
        others.set(column, new CsvColumn(before.title(), field, field.takesLabel() ? before.label() : "", before.group()));
        return new CsvLayout(separator, quote, heading, others);
    }

    /** Whether a column tells who a row is about. */
    public boolean tellsWho() {
        return columns.stream().anyMatch(column -> column.field().tellsWho());
    }

    /** Whether LinkedIn wrote it; a nameless row of its is somebody who has left. */
    boolean isOfLinkedIn() {
        return columns.stream().anyMatch(column -> column.title().equalsIgnoreCase("Connected On"));
    }

    /** The columns of a field. */
    IntStream columnsOf(CsvField field) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).field() == field);
    }

    static String sample(String text) {
        return text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    }

    private static int usualWidth(List<CsvTable.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** An apostrophe that begins and ends cells is one only where the usual mark does not. */
    private static char quote(String sample) {
        Function<Pattern, Long> count = pattern -> pattern.matcher(sample).results().limit(100).count();
        return count.apply(DOUBLE) == 0 && count.apply(OPENED) > 1 ? '\'' : '"';
    }
}
