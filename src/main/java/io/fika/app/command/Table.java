package io.fika.app.command;

import java.util.ArrayList;
import java.util.List;

/** Lines of text with their columns below each other. */
final class Table {
    private static final int WIDEST = 44;
    private static final String GAP = "  ";

    private Table() {}

    static List<String> lines(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Math.min(WIDEST, width(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).repeat(" ", Math.max(0, widths.get(i) - width(row.get(i)))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Columns that a terminal needs: two for the ideographs and syllables of East Asia, none for what combines. */
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
