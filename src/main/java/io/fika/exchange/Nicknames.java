package io.fika.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names go for one another, as Bill does for William. */
final class Nicknames {
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    /** Reads the list that comes with the program. */
    static Nicknames read() {
        try (InputStream in = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"))) {
            return new Nicknames(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Nicknames(List<String> text) {
        int number = 0;
        for (String line : text) {
            if (!line.startsWith("#")) {
                for (String name : line.split(" ", -1)) {
                    lines.computeIfAbsent(name, missing -> new HashSet<>(2)).add(number);
                }
                number++;
            }
        }
    }

    /** Whether the two, folded, are forms of one name; a name is not its own. */
    boolean areForms(String one, String other) {
        Set<Integer> others = of(other);
        return !one.equals(other) && of(one).stream().anyMatch(others::contains);
    }

    /** The numbers of the names that this may be a form of. */
    Set<Integer> of(String name) {
        return lines.getOrDefault(name, Set.of());
    }
}
