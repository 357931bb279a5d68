package io.fika.people;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of words in the user's language. */
public final class Alphabet {
    private Alphabet() {}

    /** Put in order by a text; of the same text, in the order in which they came. */
    public static <T> List<T> ordered(Collection<T> all, Function<T, String> text) {
        record Keyed<T>(T it, CollationKey key) {}
        Collator collator = Collator.getInstance();
        return all.stream()
                .map(it -> new Keyed<>(it, collator.getCollationKey(text.apply(it))))
                .sorted(Comparator.comparing(Keyed<T>::key))
                .map(Keyed::it)
                .toList();
    }
}
