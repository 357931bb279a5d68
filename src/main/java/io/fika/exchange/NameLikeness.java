package io.fika.exchange;

import io.fika.people.Typing;
import java.util.ArrayList;
import java.util.List;

/** How much two names look like those of one person, the most first. */
enum NameLikeness {
    /** The same words, in whatever order. */
    SAME,
    /** One leaves out words that the other has, or shortens them to initials. */
    SHORTER,
    /** One is a short or fond form of the other. */
    NICKNAME,
    /** A letter or two are typed otherwise. */
    MISTYPED,
    /** One of them is but a word of the other. */
    PART,
    /** The given names are the same: one may have married. */
    RENAMED,
    NONE;

    private static final int LEAST_FOR_ONE = 4;
    private static final int LEAST_FOR_TWO = 9;

    /** Compares two names word by word; a word of the one goes with the word of the other that it is most like. */
    static NameLikeness of(NameTokens one, NameTokens other, Nicknames nicknames) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return NONE;
        }
        if (one.key().equals(other.key())) {
            return SAME;
        }
        if (one.isCompatibleWith(other)) {
            return Math.min(one.words().size(), other.words().size()) > 1 ? SHORTER : PART;
        }
        return inOtherWords(one.words(), other.words(), nicknames);
    }

    private static NameLikeness inOtherWords(List<String> one, List<String> other, Nicknames nicknames) {
        List<String> left = new ArrayList<>(other);
        List<String> rest = new ArrayList<>();
        for (String word : one) {
            if (!left.remove(word)) {
                rest.add(word);
            }
        }
        boolean shared = rest.size() < one.size();
        if (!shared || rest.size() != 1 || left.size() != 1) {
            return NONE;
        }
        String mine = rest.getFirst();
        String theirs = left.getFirst();
        boolean family = one.indexOf(mine) == one.size() - 1 && other.indexOf(theirs) == other.size() - 1;
        if (!family && nicknames.areForms(mine, theirs)) {
            return NICKNAME;
        }
        return isMistyped(mine, theirs) ? MISTYPED : family ? RENAMED : NONE;
    }

    private static boolean isMistyped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= LEAST_FOR_TWO ? 2 : shorter >= LEAST_FOR_ONE ? 1 : 0;
        return allowed > 0 && Typing.isTypoOf(one, other, allowed);
    }
}
