package io.fika.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the entities of one type were at any moment, rebuilt from the journal. Immutable. */
public final class Past<E extends Entity> {
    private final Class<E> type;
    private final long number;
    private final Map<UUID, List<Version<E>>> lives;

    /**
     * What an entity was from a moment on, until its next version.
     *
     * @param state absent if it was not there, or no more
     */
    public record Version<E extends Entity>(Instant from, @Nullable E state) {}

    /**
     * @param number of the last change that is in it
     * @param lives the versions of each entity, the oldest first
     */
    public Past(Class<E> type, long number, Map<UUID, List<Version<E>>> lives) {
        this.type = type;
        this.number = number;
        this.lives = lives;
    }

    /**
     * The same with a change that was committed since; what is in it already changes nothing. A clock that was set back
     * does not change the order of changes: what was done before counts as done no later.
     */
    public Past<E> then(Committed committed) {
        List<Edit<E>> edits = committed.number() > number ? committed.editsOf(type).toList() : List.of();
        if (edits.isEmpty()) {
            return this;
        }
        Instant at = committed.at();
        Map<UUID, List<Version<E>>> later = new HashMap<>(lives);
        later.replaceAll((id, versions) -> noLaterThan(at, versions));
        for (Edit<E> edit : edits) {
            List<Version<E>> versions = new ArrayList<>(later.getOrDefault(edit.subject().id(), List.of()));
            versions.add(new Version<>(at, edit.after()));
            later.put(edit.subject().id(), List.copyOf(versions));
        }
        return new Past<>(type, committed.number(), later);
    }

    private static <E extends Entity> List<Version<E>> noLaterThan(Instant at, List<Version<E>> versions) {
        return versions.isEmpty() || !versions.getLast().from().isAfter(at)
                ? versions
                : versions.stream()
                        .map(version -> version.from().isAfter(at) ? new Version<>(at, version.state()) : version)
                        .toList();
    }

    /** Those that there were at a moment, with what was done at that very moment. */
    public Collection<E> at(Instant moment) {
        List<E> there = new ArrayList<>(lives.size());
        for (List<Version<E>> versions : lives.values()) {
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
