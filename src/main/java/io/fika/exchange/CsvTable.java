package io.fika.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.fika.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table that are not blank, read in spite of its faults: an enormous line and a quotation mark that is
 * never closed cost one row each, not those behind it.
 */
final class CsvTable {
    /** Characters in one line. */
    static final int LONGEST_LINE = 8 * 1024 * 1024;

    private static final int MOST_FAULTS = 50;

    private final char separator;
    private final char quote;
    private final List<Row> rows = new ArrayList<>();
    private final List<Incoming.Unreadable> faults = new ArrayList<>();

    /** @param line where it begins in the file, counting from 1 */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvTable(char separator, char quote) {
        this.separator = separator;
        this.quote = quote;
    }

    static CsvTable read(String text, CsvLayout layout) {
        CsvTable table = new CsvTable(layout.separator(), layout.quote());
        table.readFrom(table.withoutEndlessLines(text));
        return table;
    }

    /** The first rows alone. */
    static List<Row> first(String text, char separator, char quote, int count) {
        CsvTable table = new CsvTable(separator, quote);
        table.readSome(text, 0, count);
        return table.rows;
    }

    List<Row> rows() {
        return rows;
    }

    List<Incoming.Unreadable> faults() {
        return faults;
    }

    private void readFrom(String text) {
        String rest = text;
        int linesBefore = 0;
        for (int fault = 0; !rest.isEmpty(); fault++) {
            int next = readSome(rest, linesBefore, Integer.MAX_VALUE);
            if (next == 0) {
                return;
            }
            boolean givesUp = fault == MOST_FAULTS;
            faults.add(new Incoming.Unreadable(
                    linesBefore + next, "",
                    Messages.text(givesUp ? "exchange.rejected.quotes" : "exchange.rejected.quote")));
            if (givesUp) {
                return;
            }
            rest = rest.substring(startOfLine(rest, next + 1));
            linesBefore += next;
        }
    }

    /** Reads to the end, or to a row that cannot be read; answers the line of that one, counting from 1, or 0. */
    private int readSome(String text, int linesBefore, int count) {
        int line = 1;
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false)
                .maxBufferSize(2 * LONGEST_LINE)
                .ofCsvRecord(text)
                .iterator()) {
            while (rows.size() < count && records.hasNext()) {
                CsvRecord csv = records.next();
                List<String> cells = IntStream.range(0, csv.getFieldCount()).mapToObj(csv::getField).toList();
                List<String> clean = cells.stream().map(String::strip).map(FormulaGuard::off).toList();
                Row row = new Row(linesBefore + line, clean);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                line += 1 + cells.stream().mapToInt(CsvTable::lineEnds).sum();
            }
            return 0;
        } catch (CsvParseException e) {
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
    }

    private String withoutEndlessLines(String text) {
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            if (next - start > LONGEST_LINE) {
                faults.add(new Incoming.Unreadable(
                        line, "", Messages.text("exchange.rejected.tooLarge", LONGEST_LINE / (1024 * 1024))));
                kept.append('\n');
            } else {
                kept.append(text, start, next);
            }
            start = next;
        }
        return kept.toString();
    }

    private static int lineEnds(String cell) {
        int ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n'))) {
                ends++;
            }
        }
        return ends;
    }

    private static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && start < text.length(); i++) {
            while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
                start++;
            }
            boolean pair = start + 1 < text.length() && text.charAt(start) == '\r' && text.charAt(start + 1) == '\n';
            start += pair ? 2 : 1;
        }
        return Math.min(start, text.length());
    }
}
