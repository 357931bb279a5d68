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

    /** A name as it is typed: the last word counts as the family's. */
    public static PersonName typed(String full) {
        int space = full.lastIndexOf(' ');
        return new PersonName(
                full, space < 0 ? full : full.substring(0, space).strip(), space < 0 ? "" : full.substring(space + 1),
                "", "", "", "", "");
    }

    public PersonName withNickname(String nickname) {
        return new PersonName(full, given, family, additional, prefix, suffix, nickname, sounds);
    }

    public PersonName withSounds(String sounds) {
        return new PersonName(full, given, family, additional, prefix, suffix, nickname, sounds);
    }

    /** A name of which no parts are known. */
    public static PersonName of(String full) {
        return new PersonName(full, "", "", "", "", "", "", "");
    }
}
