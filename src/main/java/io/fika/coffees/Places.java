package io.fika.coffees;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the user has coffee.
 *
 * @param usual where it is with people who wish for no other; may be empty
 * @param known other places to choose from, none of them blank
 */
public record Places(String usual, List<String> known) {
    public static final Places USUAL = new Places("", List.of());

    public Places {
        usual = usual.strip();
        known = known.stream().map(String::strip).filter(place -> !place.isEmpty()).distinct().toList();
    }

    String knownText() {
        return String.join("\n", known);
    }

    static List<String> parseKnown(String text) {
        return Arrays.stream(text.split("\n")).collect(Collectors.toList());
    }
}
