package io.fika.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a draft as one text: a line for each, its name and its value with a tab between. */
final class DraftText {
    private DraftText() {}

    static String of(Map<String, String> fields) {
        var text = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) ->
                text.append(name).append('\t').append(escaped(value)).append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                fields.put(line.substring(0, tab), plain(line.substring(tab + 1)));
            }
        });
        return fields;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return text.toString();
    }
}
