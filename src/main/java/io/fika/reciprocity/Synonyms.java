package io.fika.reciprocity;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that the user says mean the same, as in "lawyer = solicitor = Anwalt": one group a line, and a meaning may have
 * several words ("tax adviser = Steuerberater").
 */
public record Synonyms(List<List<String>> groups) {
    private static final String KEY = "reciprocity.synonyms";

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public static Synonyms of(Settings settings) {
        return parse(settings.get(KEY).orElse(""));
    }

    /** Reads what was written, a group a line; lines that make nothing equal are left out. */
    public static Synonyms parse(String text) {
        return new Synonyms(text.lines()
                .map(line -> Arrays.stream(line.split("=")).map(String::strip).filter(it -> !it.isEmpty()).distinct().toList())
                .filter(group -> group.size() > 1)
                .toList());
    }

    /** As the user reads and edits it. */
    public String text() {
        return groups.stream().map(group -> String.join(" = ", group)).collect(Collectors.joining("\n"));
    }

    public Edit<Setting> edit(Settings settings) {
        return settings.edit(KEY, text());
    }

    /** Says that these two mean the same, and so does whatever meant the same as either. */
    public Synonyms with(String one, String other) {
        List<String> joined = new ArrayList<>();
        List<List<String>> rest = new ArrayList<>();
        for (List<String> group : groups) {
            if (says(group, one) || says(group, other)) {
                joined.addAll(group);
            } else {
                rest.add(group);
            }
        }
        for (String word : List.of(one.strip(), other.strip())) {
            if (!says(joined, word)) {
                joined.add(word);
            }
        }
        rest.add(joined);
        return new Synonyms(rest);
    }

    private static boolean says(List<String> group, String word) {
        Set<String> stems = Words.of(word).keySet();
        return group.stream().anyMatch(it -> Words.of(it).keySet().equals(stems));
    }

    /** What turns the words of a text into those under which they are compared. */
    Reading reading() {
        List<Reading.Same> all = new ArrayList<>();
        for (List<String> group : groups) {
            String first = String.join(" ", Words.of(group.getFirst()).keySet());
            group.forEach(it -> all.add(new Reading.Same(List.copyOf(Words.of(it).keySet()), first)));
        }
        all.removeIf(same -> same.stems().isEmpty() || same.as().isEmpty());
        return new Reading(all);
    }

    /** The groups by their stems. */
    record Reading(List<Same> all) {
        /** All of these stems together mean that. */
        record Same(List<String> stems, String as) {}

        /** The words with each meaning of a group under one name. */
        Map<String, String> of(Map<String, String> words) {
            if (all.isEmpty()) {
                return words;
            }
            Map<String, String> read = new LinkedHashMap<>(words);
            for (Same same : all) {
                if (words.keySet().containsAll(same.stems())) {
                    String written = same.stems().stream().map(words::get).collect(Collectors.joining(" "));
                    same.stems().forEach(read::remove);
                    read.put(same.as(), written);
                }
            }
            return read;
        }
    }
}
