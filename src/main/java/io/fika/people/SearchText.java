package io.fika.people;

import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that somebody is found by, folded, each once for a field. */
record SearchText(Set<Word> words) {
    /** What is longer is no word: a key, a picture in letters. */
    private static final int LONGEST = 60;

    private static final int MOST_OF_EXTRA = 2_000;

    record Word(String text, SearchField field) {}

    /** @param tags by name */
    static SearchText of(Contact contact, Stream<String> tags) {
        Set<Word> words = new LinkedHashSet<>();
        PersonName name = contact.name();
        List<String> full = tokens(name.full());
        for (int i = 0; i < full.size(); i++) {
            add(full.get(i), i == 0 ? SearchField.FIRST : SearchField.NAME, words);
        }
        Stream.of(name.nickname(), name.sounds(), name.additional())
                .forEach(text -> addAll(text, SearchField.NAME, words));
        Work work = contact.work();
        Stream.of(work.organisation(), work.role(), work.department())
                .forEach(text -> addAll(text, SearchField.WORK, words));
        contact.former().forEach(past -> Stream.of(past.organisation(), past.role(), past.department())
                .forEach(text -> addAll(text, SearchField.MORE, words)));
        Stream.concat(tags, contact.methods().stream().flatMap(SearchText::values))
                .forEach(text -> addAll(text, SearchField.MORE, words));
        addAll(contact.wishes().place(), SearchField.MORE, words);
        contact.extras().forEach(extra -> addAll(begin(extra.value()), SearchField.MORE, words));
        if (!contact.birthday().isEmpty()) {
            words.add(new Word(contact.birthday(), SearchField.MORE));
        }
        Story story = contact.story();
        Stream.of(story.note(), story.howMet(), story.opener(), story.leaveOut(), reason(contact))
                .forEach(text -> addAll(text, SearchField.NOTE, words));
        return new SearchText(words);
    }

    /** What is said of somebody elsewhere. */
    static SearchText of(String text, SearchField field) {
        Set<Word> words = new LinkedHashSet<>();
        addAll(text, field, words);
        return new SearchText(words);
    }

    /** The words of a text, folded, without what is no letter at their ends. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String part : Folded.of(text).split("[\\s,;]+")) {
            int from = 0;
            int to = part.length();
            while (from < to && !isOfWord(part, from)) {
                from++;
            }
            while (to > from && !isOfWord(part, to - 1)) {
                to--;
            }
            if (from < to) {
                tokens.add(part.substring(from, to));
            }
        }
        return tokens;
    }

    /** Whether it has no separators within it. */
    static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isOfWord(word, i)) {
                return false;
            }
        }
        return true;
    }

    // half a character of a pair counts as a letter, so that no pair is taken apart
    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT;
    }

    private static void addAll(String text, SearchField field, Set<Word> words) {
        if (!text.isEmpty()) {
            tokens(text).forEach(token -> add(token, field, words));
        }
    }

    /** A token, its parts, and all of them together: "jean-luc", "jean", "luc", "jeanluc". */
    private static void add(String token, SearchField field, Set<Word> words) {
        if (token.length() <= LONGEST) {
            words.add(new Word(token, field));
        }
        if (isPlain(token)) {
            return;
        }
        String[] parts = token.split("[^\\p{L}\\p{N}]+");
        for (String part : parts) {
            if (part.length() > 1 && part.length() <= LONGEST) {
                words.add(new Word(part, field == SearchField.FIRST && !part.equals(parts[0]) ? SearchField.NAME : field));
            }
        }
        String together = String.join("", parts);
        if (field.compareTo(SearchField.NAME) <= 0 && together.length() <= LONGEST) {
            words.add(new Word(together, field));
        }
    }

    /** A phone number as it is written, and its digits alone; an address without its separators. */
    private static Stream<String> values(ContactMethod method) {
        return switch (method.kind()) {
            case EMAIL, LINK -> Stream.of(method.value());
            case PHONE -> Stream.of(method.value(), method.value().replaceAll("[^0-9]", ""));
            case ADDRESS -> Stream.of(method.value().replaceAll("(?<!\\\\)[;,]", " ").replace("\\", ""));
        };
    }

    private static String reason(Contact contact) {
        TrustStage trust = contact.trust();
        return trust == null ? "" : trust.reason();
    }

    private static String begin(String value) {
        return value.length() > MOST_OF_EXTRA ? value.substring(0, MOST_OF_EXTRA) : value;
    }
}
