package io.fika.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells by what stands in a column that no heading explains what it holds. */
final class CsvContents {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(, | )([\\p{L}'’.\"()-]+ ){0,3}\\p{Lu}[\\p{L}'’.-]+");
    private static final Map<CsvField, Pattern> LOOKS = Map.of(
            CsvField.EMAIL, Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
            CsvField.PHONE, Pattern.compile(
                    // and no date, and no number of anything else
                    "(?!\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}$)(?![1-9]\\d+$)[+(]?[0-9][0-9 ()/.-]{5,}[0-9]"),
            CsvField.LINK, Pattern.compile("(https?://|www\\.)\\S+"));

    private final List<CsvTable.Row> rows;

    /** @param rows the first below the headings */
    CsvContents(List<CsvTable.Row> rows) {
        this.rows = rows;
    }

    /** Whether it is nothing that anybody calls a column. */
    static boolean isOfSomebody(String cell) {
        return LOOKS.values().stream().anyMatch(look -> look.matcher(cell).matches());
    }

    /**
     * The columns, what is not explained told by its cells. If none names anybody, one that holds nothing but names does:
     * else people would be called by their organisation.
     */
    List<CsvColumn> told(List<CsvColumn> columns) {
        List<CsvColumn> told = new ArrayList<>(columns);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).field() == CsvField.OTHER) {
                told.set(i, told(told.get(i), i));
            }
        }
        if (told.stream().noneMatch(column -> column.field().names())) {
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i).field() == CsvField.OTHER && holds(i, cell -> NAME.matcher(cell).matches())) {
                    told.set(i, new CsvColumn(told.get(i).title(), CsvField.FULL, "", ""));
                    break;
                }
            }
        }
        return told;
    }

    private CsvColumn told(CsvColumn column, int at) {
        return LOOKS.entrySet().stream()
                .filter(look -> holds(at, cell -> look.getValue().matcher(cell).matches()))
                .map(look -> new CsvColumn(column.title(), look.getKey(), "", ""))
                .findFirst()
                .orElse(column);
    }

    /** Whether there is something in the column, and nothing but this. */
    private boolean holds(int column, Predicate<String> what) {
        List<String> cells = rows.stream()
                .filter(row -> column < row.cells().size() && !row.cells().get(column).isEmpty())
                .map(row -> row.cells().get(column))
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(what);
    }
}
