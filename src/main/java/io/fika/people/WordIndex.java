package io.fika.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * By which words people are found. Each page (a contact, a touch, a need …) is put in whole under its own identity and
 * replaced whole: what it said before is passed over from then on. Not for several threads at once.
 */
final class WordIndex {
    /** Above every score of a word. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int FIELDS = 3; // bits
    private static final int LEAST_INSIDE = 3;
    private static final int LEAST_FOR_ONE = 4;
    private static final int LEAST_FOR_TWO = 8;

    // how a typed word stands to one of theirs, from the best
    private static final int BEGINS = 0;
    private static final int INSIDE = 1;
    private static final int MISTYPED = 2;

    private final TreeMap<String, Entry> sorted = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, int[]> pages = new HashMap<>();
    private final IntList owners = new IntList();
    private int outdated;

    /** A word with the pages that have it, and a bit for each of its letters. */
    private record Entry(String word, long letters, boolean plain, IntList pages) {}

    /** Whether more of what was put in is outdated than not. */
    boolean isWorn() {
        return outdated > 1_000 && outdated > owners.size() / 2;
    }

    /** Puts in what a page says of these people, in place of what it said before. */
    void put(UUID page, Collection<UUID> about, SearchText text) {
        remove(page);
        int[] places = new int[about.size()];
        int at = 0;
        for (UUID person : about) {
            places[at++] = owners.size();
            owners.add(numbers.computeIfAbsent(person, it -> numbers.size()));
        }
        pages.put(page, places);
        for (SearchText.Word word : text.words()) {
            Entry entry = sorted.computeIfAbsent(word.text(), this::entry);
            for (int place : places) {
                entry.pages.add(place << FIELDS | word.field().rank());
            }
        }
    }

    void remove(UUID page) {
        int[] before = pages.remove(page);
        if (before != null) {
            outdated += before.length;
            for (int place : before) {
                owners.set(place, -1);
            }
        }
    }

    private Entry entry(String word) {
        var entry = new Entry(word, letters(word), SearchText.isPlain(word), new IntList());
        entries.add(entry);
        return entry;
    }

    /** By which somebody is known here; −1 if no page was ever about them. */
    int number(UUID person) {
        return numbers.getOrDefault(person, -1);
    }

    /**
     * How well each person is found by all of these words, by number; less is better, {@link #NONE} where not.
     *
     * @param words folded
     * @param forgiving whether a word may be mistyped
     */
    int[] scores(List<String> words, boolean forgiving) {
        int[] all = new int[numbers.size()];
        for (String word : words) {
            int[] best = new int[all.length];
            Arrays.fill(best, NONE);
            score(word, words.size() == 1, best);
            if (forgiving) {
                scoreMistyped(word, best);
            }
            for (int person = 0; person < all.length; person++) {
                all[person] = all[person] == NONE || best[person] == NONE ? NONE : all[person] + best[person];
            }
        }
        return all;
    }

    // the less is typed, the nearer to the name it must stand: otherwise one letter would find everybody
    private void score(String word, boolean alone, int[] best) {
        boolean dense = isDense(word.codePointAt(0));
        SearchField last = !alone || dense || word.length() >= LEAST_INSIDE
                ? SearchField.NOTE
                : word.length() == 1 ? SearchField.NAME : SearchField.MORE;
        for (Entry entry : sorted.subMap(word, word + Character.MAX_VALUE).values()) {
            note(entry, BEGINS, entry.word.length() == word.length(), last, best);
        }
        if (dense || word.length() >= LEAST_INSIDE) {
            long letters = letters(word);
            for (Entry entry : entries) {
                if ((letters & ~entry.letters) == 0 && entry.word.indexOf(word, 1) > 0) {
                    note(entry, INSIDE, false, last, best);
                }
            }
        }
    }

    /** One letter may be wrong from four letters on, two from eight. */
    private void scoreMistyped(String word, int[] best) {
        int allowed = word.length() >= LEAST_FOR_TWO ? 2 : word.length() >= LEAST_FOR_ONE ? 1 : 0;
        if (allowed == 0) {
            return;
        }
        long letters = letters(word);
        for (Entry entry : entries) {
            if (entry.plain && entry.word.length() >= word.length() - allowed
                    && Long.bitCount(letters & ~entry.letters) <= allowed
                    && Typing.isNear(word, entry.word, allowed)) {
                note(entry, MISTYPED, false, SearchField.NOTE, best);
            }
        }
    }

    private void note(Entry entry, int match, boolean whole, SearchField last, int[] best) {
        for (int i = 0; i < entry.pages.size(); i++) {
            int page = entry.pages.get(i);
            int owner = owners.get(page >>> FIELDS);
            int field = page & ((1 << FIELDS) - 1);
            if (owner >= 0 && field <= last.rank()) {
                int score = ((match << FIELDS | field) << 1) + (whole ? 0 : 1);
                best[owner] = Math.min(best[owner], score);
            }
        }
    }

    /** Whether words of this script are not told apart by spaces, and short. */
    private static boolean isDense(int point) {
        return Character.isIdeographic(point) || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }
}
