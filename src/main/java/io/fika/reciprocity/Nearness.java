package io.fika.reciprocity;

import io.fika.people.Away;
import io.fika.people.Ring;
import io.fika.people.Trust;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How near somebody is to the user: what ranks matches beside their words, and what is said of it.
 *
 * @param ring in which they are, if in one
 * @param rings how many there are
 * @param last when the two last had to do with each other
 * @param away the days away that cover today
 */
public record Nearness(
        Optional<Ring> ring, int rings, Optional<Trust> trust, Optional<LocalDate> last, Optional<Away> away,
        boolean paused, LocalDate today) {
    /** How somebody stands to the user. */
    public interface Source extends Function<UUID, Nearness> {
        /** Of nobody anything is known. */
        static Source unknown(LocalDate today) {
            return contact -> new Nearness(
                    Optional.empty(), 1, Optional.empty(), Optional.empty(), Optional.empty(), false, today);
        }
    }

    public boolean isAvailable() {
        return !paused && away.isEmpty();
    }
}
