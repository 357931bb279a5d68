package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which people of the due list are shown: those who have one of the wanted values of each facet.
 *
 * @param wanted the keys of values; a facet of which nothing is wanted in particular is not there
 * @param onlyOpen only people without a coffee in the month
 */
record DueFilter(Map<Facet, SortedSet<String>> wanted, boolean onlyOpen) {
    static final DueFilter ALL = new DueFilter(Map.of(), false);
    private static final String OPEN = "OPEN";

    DueFilter {
        wanted = Map.copyOf(wanted);
    }

    boolean shows(MonthBoard.Due due, Facets facets) {
        return !(onlyOpen && (due.planned() != null || due.skipped()))
                && wanted.entrySet().stream().allMatch(those -> facets.of(those.getKey(), due).stream()
                        .anyMatch(value -> those.getValue().contains(value.key())));
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** How many things it asks for. */
    int size() {
        return wanted.values().stream().mapToInt(Set::size).sum() + (onlyOpen ? 1 : 0);
    }

    boolean wants(Facet facet, String key) {
        return wanted.getOrDefault(facet, new TreeSet<>()).contains(key);
    }

    DueFilter with(Facet facet, String key, boolean isWanted) {
        SortedSet<String> keys = new TreeSet<>(wanted.getOrDefault(facet, new TreeSet<>()));
        if (isWanted) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        return with(facet, keys);
    }

    DueFilter withOnlyOpen(boolean only) {
        return new DueFilter(wanted, only);
    }

    /** As {@link #parse} reads it. */
    String text() {
        String values = wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(those -> those.getKey().name() + "=" + those.getValue().stream()
                        .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        return onlyOpen ? values + ";" + OPEN : values;
    }

    /** What was remembered, as far as it can be read. */
    static DueFilter parse(String text) {
        DueFilter filter = ALL;
        for (String part : text.split(";")) {
            String[] sides = part.split("=", 2);
            if (part.equals(OPEN)) {
                filter = filter.withOnlyOpen(true);
            } else if (sides.length == 2) {
                for (Facet facet : Facet.values()) {
                    if (facet.name().equals(sides[0])) {
                        filter = filter.with(facet, keys(sides[1]));
                    }
                }
            }
        }
        return filter;
    }

    private static SortedSet<String> keys(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(DueFilter::decoded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return key;
        }
    }

    private DueFilter with(Facet facet, SortedSet<String> keys) {
        Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(wanted);
        changed.remove(facet);
        if (!keys.isEmpty()) {
            changed.put(facet, keys);
        }
        return new DueFilter(changed, onlyOpen);
    }
}
