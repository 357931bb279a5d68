package io.fika.people;

/**
 * A name with its parts, each empty where unknown.
 *
 * @param full as it is shown; never blank
 * @param sounds how to say it
 */
public record PersonName(
        String full,
        String given,
        String family,
        String additional,
        String prefix,
        String suffix,
        String nickname,
        String sounds) {
    public PersonName {
        if (full.isBlank()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    /** A name of which no parts are known. */
    public static PersonName of(String full) {
        return new PersonName(full, "", "", "", "", "", "", "");
    }
}
