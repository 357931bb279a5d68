package io.fika.exchange;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The layouts that the user gave to tables, by the shape of their headings; kept as settings. */
final class KnownLayouts {
    private static final String KEY = "import.columns.";

    private final Settings settings;

    KnownLayouts(Settings settings) {
        this.settings = settings;
    }

    /** The layout that was given to a table with the same headings. */
    Optional<CsvLayout> find(String text) {
        String sample = CsvLayout.sample(text);
        for (char separator : CsvLayout.SEPARATORS) {
            for (char quote : CsvLayout.QUOTES) {
                List<CsvTable.Row> rows = CsvTable.first(sample, separator, quote, CsvLayout.LOOKED_AT);
                for (int i = -1; i < rows.size() && !rows.isEmpty(); i++) {
                    List<String> cells = rows.get(Math.max(i, 0)).cells();
                    int heading = i;
                    Optional<CsvLayout> known = cells.size() < 2
                            ? Optional.empty()
                            : settings.get(key(separator, quote, heading < 0, cells))
                                    .flatMap(value -> read(separator, quote, heading, cells, value));
                    if (known.isPresent()) {
                        return known;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The edit that keeps a layout. */
    Edit<Setting> edit(CsvLayout layout) {
        List<String> titles = layout.columns().stream().map(CsvColumn::title).toList();
        String value = layout.columns().stream()
                .map(column -> column.field().name() + "\t" + column.label() + "\t" + column.group())
                .collect(Collectors.joining("\n"));
        return settings.edit(key(layout.separator(), layout.quote(), layout.heading() < 0, titles), value);
    }

    private static Optional<CsvLayout> read(
            char separator, char quote, int heading, List<String> cells, String value) {
        String[] lines = value.split("\n");
        List<CsvColumn> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.length, cells.size()); i++) {
            String[] parts = lines[i].split("\t", -1);
            Optional<CsvField> field = Arrays.stream(CsvField.values())
                    .filter(choice -> choice.name().equals(parts[0]))
                    .findFirst();
            String title = heading < 0 ? Messages.text("exchange.csv.column", String.valueOf(i + 1)) : cells.get(i);
            columns.add(parts.length < 3 || field.isEmpty()
                    ? CsvColumn.other(title)
                    : new CsvColumn(title, field.get(), parts[1], parts[2]));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new CsvLayout(separator, quote, heading, columns));
    }

    /** Of a table without headings the number of columns is all there is to know it by. */
    private static String key(char separator, char quote, boolean headless, List<String> cells) {
        String shape = headless
                ? String.valueOf(cells.size())
                : cells.stream().map(Folded::of).map(String::strip).collect(Collectors.joining("\n"));
        byte[] bytes = ("" + separator + quote + headless + "\n" + shape).getBytes(StandardCharsets.UTF_8);
        return KEY + HexFormat.of().formatHex(ImportBytes.sha256().digest(bytes)).substring(0, 24);
    }
}
