package io.fika.people;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which people are meant: those whom the text finds, and who have one of the wanted values of each facet.
 *
 * @param text as it was typed; blank for everybody
 * @param wanted the keys of values, as {@link Facets} knows them; a facet of which nothing is wanted is not there
 */
public record Filter(String text, Map<Facet, SortedSet<String>> wanted) {
    public static final Filter ALL = new Filter("", Map.of());

    private static final String TEXT = "TEXT";

    public Filter {
        wanted = Map.copyOf(wanted);
    }

    /** Those who have one of these values. */
    public static Filter of(Facet facet, String... keys) {
        return ALL.with(facet, new TreeSet<>(List.of(keys)));
    }

    public boolean isAll() {
        return text.isBlank() && wanted.isEmpty();
    }

    /** How many values it asks for. */
    public int size() {
        return wanted.values().stream().mapToInt(Set::size).sum();
    }

    public boolean wants(Facet facet, String key) {
        return keys(facet).contains(key);
    }

    public SortedSet<String> keys(Facet facet) {
        return wanted.getOrDefault(facet, new TreeSet<>());
    }

    public Filter with(Facet facet, String key, boolean isWanted) {
        SortedSet<String> keys = new TreeSet<>(keys(facet));
        if (isWanted) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        return with(facet, keys);
    }

    public Filter withText(String text) {
        return new Filter(text, wanted);
    }

    private Filter with(Facet facet, SortedSet<String> keys) {
        Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(wanted);
        changed.remove(facet);
        if (!keys.isEmpty()) {
            changed.put(facet, keys);
        }
        return new Filter(text, changed);
    }

    /** As {@link #parse} reads it. */
    public String written() {
        String values = wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(those -> those.getKey().name() + "="
                        + those.getValue().stream().map(Filter::encoded).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        return text.isBlank() ? values : values + ";" + TEXT + "=" + encoded(text);
    }

    /** What was written, as far as it can be read. */
    public static Filter parse(String written) {
        Filter filter = ALL;
        for (String part : written.split(";")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2 && sides[0].equals(TEXT)) {
                filter = filter.withText(decoded(sides[1]));
            } else if (sides.length == 2) {
                for (Facet facet : Facet.values()) {
                    if (facet.name().equals(sides[0])) {
                        filter = filter.with(facet, Arrays.stream(sides[1].split(",", -1))
                                .map(Filter::decoded)
                                .collect(Collectors.toCollection(TreeSet::new)));
                    }
                }
            }
        }
        return filter;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
