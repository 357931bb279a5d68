package io.fika.growth;

import java.util.List;
import java.util.UUID;

/**
 * A pattern that would rather be avoided, as it was seen.
 *
 * @param seen what was counted, in a sentence
 * @param next what to do about it, kindly
 * @param people whom it is about, or with whom to begin
 */
public record Habit(Kind kind, String seen, String next, List<UUID> people) {
    /** Which one. */
    public enum Kind {
        /** Much is told, and nobody's need is noted. */
        PITCHING,
        /** Cards come home instead of conversations. */
        COLLECTING,
        /** Many referrals of which little became something. */
        QUOTA,
        /** Hardly anybody new. */
        OLD_FRIENDS
    }

    public Habit {
        people = List.copyOf(people);
    }
}
