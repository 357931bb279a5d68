package io.fika.exchange;

import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name as they are compared: without case, accents, titles, punctuation and the invisible characters
 * that make equal names look different. The joiners that some scripts need stay.
 */
record NameTokens(List<String> words) {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}\\u200C\\u200D]+");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "jr", "sr", "phd", "md", "mba",
            "msc", "bsc", "herr", "frau", "dipl", "ing", "m", "mme", "mlle", "sig", "sra", "ii", "iii");
    private static final int MOST = 12;

    NameTokens {
        words = List.copyOf(words);
    }

    static NameTokens of(String name) {
        String folded = Folded.of(name).replace("'", "");
        List<String> words = new ArrayList<>();
        for (String word : APART.split(folded)) {
            if (!word.isEmpty() && words.size() < MOST) {
                words.add(word);
            }
        }
        boolean initial = words.size() == 2; // the M of M. Martin is a name, that of M. Jean Martin is not
        List<String> untitled = words.stream()
                .filter(word -> !TITLES.contains(word) || (initial && word.equals("m")))
                .toList();
        return new NameTokens(untitled.isEmpty() ? words : untitled);
    }

    /** What two equal names have in common, in whatever order their words stand. */
    String key() {
        return String.join(" ", words.stream().sorted().toList());
    }

    /**
     * Whether both may be names of one person: each word of the shorter is one of the longer or its initial, and at
     * least one is more than an initial.
     */
    boolean isCompatibleWith(NameTokens other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return words.isEmpty() && other.words.isEmpty();
        }
        if (joined().equals(other.joined()) || joined().equals(String.join("", other.words.reversed()))) {
            return true;
        }
        boolean shorter = words.size() <= other.words.size();
        return fit(shorter ? words : other.words, shorter ? other.words : words);
    }

    private String joined() {
        return String.join("", words);
    }

    private static boolean fit(List<String> few, List<String> many) {
        List<String> left = new ArrayList<>(many);
        List<String> initials = new ArrayList<>();
        for (String word : few) {
            if (!left.remove(word)) {
                initials.add(word);
            }
        }
        boolean oneWhole = few.stream().anyMatch(word -> word.length() > 1 && many.contains(word));
        for (String word : initials) {
            String found = left.stream().filter(candidate -> initialOf(word, candidate)).findFirst().orElse("");
            if (!left.remove(found)) {
                return false;
            }
        }
        return oneWhole || initials.isEmpty();
    }

    private static boolean initialOf(String one, String other) {
        return (one.length() == 1 && other.startsWith(one)) || (other.length() == 1 && one.startsWith(other));
    }
}
