package io.fika.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the example network is invented from: lines in named sections of the text files beside this class. */
final class Phrases {
    private final Map<String, List<String>> sections = new HashMap<>();

    private Phrases() {}

    static Phrases read() {
        Phrases phrases = new Phrases();
        for (String file : List.of("names.txt", "cast.txt", "work.txt", "talk.txt")) {
            phrases.add(file);
        }
        return phrases;
    }

    List<String> lines(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** The lines of a section, each split at its bars. */
    List<List<String>> rows(String section) {
        return lines(section).stream().map(line -> split(line, "\\|")).toList();
    }

    /** The line of a section that starts with this name, split at its semicolons. */
    List<String> list(String section, String name) {
        return rows(section).stream()
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .map(row -> split(row.get(1), ";"))
                .orElse(List.of());
    }

    static List<String> split(String line, String at) {
        return Arrays.stream(line.split(at, -1)).map(String::strip).toList();
    }

    private void add(String file) {
        try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + file, e);
        }
    }
}
