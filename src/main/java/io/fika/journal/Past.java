package io.fika.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the entities of one type were at any moment, rebuilt from the journal. Immutable. */
public final class Past<E extends Entity> {
    private final List<List<Version<E>>> lives;

    /**
     * What an entity was from a moment on, until its next version.
     *
     * @param state absent if it was not there, or no more
     */
    public record Version<E extends Entity>(Instant from, @Nullable E state) {}

    /** @param lives the versions of each entity, the oldest first */
    public Past(Map<UUID, List<Version<E>>> lives) {
        this.lives = lives.values().stream().map(List::copyOf).collect(Collectors.toUnmodifiableList());
    }

    /** Those that there were at a moment, with what was done at that very moment. */
    public Collection<E> at(Instant moment) {
        List<E> there = new ArrayList<>(lives.size());
        for (List<Version<E>> versions : lives) {
            E state = state(versions, moment);
            if (state != null) {
                there.add(state);
            }
        }
        return there;
    }

    private static <E extends Entity> @Nullable E state(List<Version<E>> versions, Instant moment) {
        int low = 0;
        int high = versions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (versions.get(middle).from().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? null : versions.get(low - 1).state();
    }
}
