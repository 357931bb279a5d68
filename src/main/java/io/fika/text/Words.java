package io.fika.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.germanStemmer;

/** The words of a text that say something, each by its stem with the form that was written. */
public final class Words {
    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> SMALL = Set.of(
            "and", "any", "are", "about", "also", "anybody", "anyone", "been", "best", "but", "can", "could", "does",
            "for", "from", "find", "first", "get", "give", "gives", "good", "great", "had", "has", "have", "help", "her", "his", "how",
            "into", "its", "know", "knows", "like", "look", "looking", "looks", "make", "many", "more", "most", "much",
            "need", "needs", "new", "next", "not", "now", "off", "offer", "offers", "one", "only", "our", "out", "own", "people",
            "per", "person", "place", "second", "some", "somebody", "someone", "something", "take", "takes", "than", "that", "the",
            "their", "them", "there", "they", "this", "time", "two", "three", "under", "use", "very", "want", "wants",
            "was", "week", "well", "what", "when", "where", "which", "who", "whom", "will", "with", "work", "works",
            "would", "year", "years", "you", "your",
            // folded, as they are compared
            "alle", "als", "auch", "auf", "aus", "bei", "biete", "bieten", "bietet", "brauche", "braucht", "das", "dem",
            "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines", "fur", "gerne", "gesucht",
            "gute", "guten", "guter", "haben", "hat", "hilfe", "ich", "ihr", "ihre", "ist", "jemand", "jemanden", "kann",
            "kein", "keine", "kennt", "man", "mit", "nach", "neue", "neuen", "neuer", "nicht", "nur", "oder", "sich",
            "sie", "sind", "suche", "suchen", "sucht", "uber", "und", "uns", "unser", "unsere", "vom", "von",
            "wer", "wie", "wir", "zum", "zur");

    private Words() {}

    /** Each significant word by its stem, in the order of the text. */
    public static Map<String, String> of(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        SnowballStemmer english = new englishStemmer();
        SnowballStemmer german = new germanStemmer();
        while (matcher.find()) {
            String folded = Folded.of(matcher.group());
            if (isSignificant(folded)) {
                words.putIfAbsent(stem(german, stem(english, folded)), matcher.group());
            }
        }
        return words;
    }

    private static boolean isSignificant(String word) {
        boolean ideographs = word.codePoints().anyMatch(Character::isIdeographic);
        return (ideographs || word.length() >= SHORTEST) && !SMALL.contains(word);
    }

    /**
     * The algorithms of Snowball, one after the other, since nobody says in which language a note is: forms of one word
     * come to the same in both, and what the second takes from the stems of the first it takes from all of them.
     */
    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
