package io.fika.people;

import java.util.Optional;

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

    /** The town of an address that names one. */
    public Optional<String> city() {
        String[] parts = kind == Kind.ADDRESS ? value.split("(?<!\\\\);", -1) : new String[0];
        return parts.length <= LOCALITY
                ? Optional.empty()
                : Optional.of(parts[LOCALITY].replaceAll("\\\\(.)", "$1").strip()).filter(city -> !city.isEmpty());
    }
}
