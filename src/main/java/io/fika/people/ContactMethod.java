package io.fika.people;

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
}
