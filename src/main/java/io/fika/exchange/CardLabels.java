package io.fika.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a telephone or an address as one word or a few ({@code work}, {@code home, fax}), and back. In a vCard
 * it is a list of types, or a free text beside it.
 */
final class CardLabels {
    /** Types of a vCard that a label may say; all others go into the free text. */
    private static final Set<String> TYPES = Set.of(
            "work", "home", "mobile", "fax", "pager", "video", "msg", "car", "isdn", "bbs", "modem", "pcs", "text",
            "textphone", "iphone", "main", "other", "dom", "intl", "postal", "parcel", "x400", "main-number");
    /** What is so usual that it says nothing. */
    private static final Set<String> SILENT = Set.of("pref", "voice", "internet");
    private static final Pattern APPLE = Pattern.compile("_\\$!<(.*)>!\\$_");

    private CardLabels() {}

    static String label(List<String> types, String freeText) {
        List<String> words = new ArrayList<>();
        for (String type : types) {
            String word = type.toLowerCase(Locale.ROOT).strip();
            if (!word.isEmpty() && !SILENT.contains(word)) {
                String shown = word.equals("cell") ? "mobile" : word;
                if (!words.contains(shown)) {
                    words.add(shown);
                }
            }
        }
        Matcher apple = APPLE.matcher(freeText);
        String free = apple.matches() ? apple.group(1).toLowerCase(Locale.ROOT) : freeText.strip();
        if (!free.isEmpty() && !words.contains(free)) {
            words.add(free);
        }
        return String.join(", ", words);
    }

    /** The types that a label says, as a vCard has them. */
    static List<String> types(String label) {
        return words(label).stream()
                .filter(CardLabels::isType)
                .map(word -> word.equals("mobile") ? "cell" : word)
                .toList();
    }

    /** What of a label is no type. */
    static String freeText(String label) {
        return String.join(", ", words(label).stream().filter(word -> !isType(word)).toList());
    }

    private static boolean isType(String word) {
        return TYPES.contains(word) || word.startsWith("x-");
    }

    private static List<String> words(String label) {
        return label.isBlank() ? List.of() : List.of(label.split(", "));
    }
}
