package io.fika.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that say something, each by its stem with the form that was written. */
public final class Words {
    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> SMALL = Set.of(
            "and", "any", "are", "about", "also", "anybody", "anyone", "been", "best", "but", "can", "could", "does",
            "for", "from", "find", "get", "give", "good", "great", "had", "has", "have", "help", "her", "his", "how",
            "into", "its", "know", "knows", "like", "look", "looking", "looks", "make", "many", "more", "most", "much",
            "need", "needs", "new", "next", "not", "now", "offer", "offers", "one", "only", "our", "out", "own", "people",
            "per", "person", "place", "some", "somebody", "someone", "something", "take", "takes", "than", "that", "the",
            "their", "them", "there", "they", "this", "time", "two", "three", "under", "use", "very", "want", "wants",
            "was", "week", "well", "what", "when", "where", "which", "who", "whom", "will", "with", "work", "works",
            "would", "year", "years", "you", "your", "und", "oder", "der", "die", "das", "ein", "eine", "einen", "fur",
            "mit", "von", "sucht", "suche", "bietet");

    private Words() {}

    /** Each significant word by its stem, in the order of the text. */
    public static Map<String, String> of(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = Folded.of(matcher.group());
            if (isSignificant(folded)) {
                words.putIfAbsent(stem(folded), matcher.group());
            }
        }
        return words;
    }

    private static boolean isSignificant(String word) {
        boolean ideographs = word.codePoints().anyMatch(Character::isIdeographic);
        return (ideographs || word.length() >= SHORTEST) && !SMALL.contains(word);
    }

    // plural and -ing, as far as they are cut without a dictionary
    private static String stem(String word) {
        String one = singular(word);
        return one.length() > 6 && one.endsWith("ing") ? one.substring(0, one.length() - 3) : one;
    }

    private static String singular(String word) {
        if (word.length() > 5 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.endsWith("es") && "sxzh".indexOf(word.charAt(word.length() - 3)) >= 0) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
