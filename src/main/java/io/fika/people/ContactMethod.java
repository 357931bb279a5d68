package io.fika.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A way to reach somebody, the preferred one of its kind first.
 *
 * @param value an address holds its seven parts as in RFC 6350 (6.3.1), separated by semicolons, each part's own
 *     semicolons, commas and backslashes escaped by a backslash
 * @param label such as work or home; empty where unknown
 */
public record ContactMethod(Kind kind, String value, String label) {
    public enum Kind {
        EMAIL,
        PHONE,
        ADDRESS,
        LINK
    }

    private static final int LOCALITY = 3;
    private static final int PARTS = 7;

    /** An address of its seven parts: post box, extended, street, locality, region, postal code, country. */
    public static ContactMethod address(List<String> parts, String label) {
        return new ContactMethod(
                Kind.ADDRESS,
                parts.stream().map(ContactMethod::escaped).collect(Collectors.joining(";")), label);
    }

    /** The seven parts of an address; those that are missing are empty. */
    public List<String> parts() {
        String[] parts = value.split("(?<!\\\\);", -1);
        return IntStream.range(0, PARTS)
                .mapToObj(i -> i < parts.length ? parts[i].replaceAll("\\\\n", "\n").replaceAll("\\\\(.)", "$1") : "")
                .toList();
    }

    private static String escaped(String part) {
        return part.strip().replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
    }

    /** The town of an address that names one. */
    public Optional<String> city() {
        String[] parts = kind == Kind.ADDRESS ? value.split("(?<!\\\\);", -1) : new String[0];
        return parts.length <= LOCALITY
                ? Optional.empty()
                : Optional.of(parts[LOCALITY].replaceAll("\\\\(.)", "$1").strip()).filter(city -> !city.isEmpty());
    }
}
