package io.fika.people;

import io.fika.text.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person is found by, folded.
 *
 * @param name with a space before each word
 * @param rest everything else, with a space before each word
 * @param words of the name and the work, in which typing errors are forgiven
 */
record SearchText(Contact contact, String name, String rest, List<String> words) {
    private static final int LEAST_FOR_ONE = 4;
    private static final int LEAST_FOR_TWO = 8;

    static SearchText of(Contact contact, Stream<String> tags) {
        String name = Stream.of(contact.name().full(), contact.name().nickname()).collect(Collectors.joining(" "));
        String work = Stream.of(contact.work().organisation(), contact.work().role(), contact.work().department())
                .collect(Collectors.joining(" "));
        String more = Stream.of(
                        Stream.of(work),
                        tags,
                        contact.methods().stream().flatMap(SearchText::values),
                        Stream.of(contact.story().note(), contact.story().howMet(), contact.story().opener()),
                        contact.former().stream().flatMap(past -> Stream.of(past.organisation(), past.role())),
                        contact.extras().stream().map(Extra::value))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        List<String> words = Arrays.stream(Folded.of(name + " " + work).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LEAST_FOR_ONE - 1)
                .distinct()
                .toList();
        return new SearchText(contact, " " + Folded.of(name), " " + Folded.of(more), words);
    }

    /** A phone number as it is written, and its digits alone; an address without its separators. */
    private static Stream<String> values(ContactMethod method) {
        return switch (method.kind()) {
            case EMAIL, LINK -> Stream.of(method.value());
            case PHONE -> Stream.of(method.value(), method.value().replaceAll("[^0-9]", ""));
            case ADDRESS -> Stream.of(method.value().replaceAll("(?<!\\\\)[;,]", " "));
        };
    }

    /** How well all of these words match, less is better; −1 if one does not. */
    int score(String[] wanted) {
        int score = 0;
        for (String word : wanted) {
            int points = score(word);
            if (points < 0) {
                return -1;
            }
            score += points;
        }
        return score;
    }

    private int score(String word) {
        int inName = name.indexOf(word);
        if (inName > 0 && name.charAt(inName - 1) == ' ') {
            return inName == 1 ? 0 : 1;
        }
        if (name.contains(" " + word)) {
            return 1;
        }
        if (rest.contains(" " + word)) {
            return 3;
        }
        return inName >= 0 ? 4 : rest.contains(word) ? 5 : -1;
    }

    /** The same, but each word may be mistyped: one letter wrong from four letters on, two from eight. */
    int scoreOfMistyped(String[] wanted) {
        int score = 0;
        for (String word : wanted) {
            int points = score(word);
            int allowed = word.length() >= LEAST_FOR_TWO ? 2 : word.length() >= LEAST_FOR_ONE ? 1 : 0;
            if (points < 0) {
                points = allowed > 0 && resembles(word, allowed) ? 8 : -1;
            }
            if (points < 0) {
                return -1;
            }
            score += points;
        }
        return score;
    }

    private boolean resembles(String word, int allowed) {
        for (String mine : words) {
            if (mine.length() >= word.length() - allowed && Typing.isNear(word, mine, allowed)) {
                return true;
            }
        }
        return false;
    }
}
