package io.fika.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows to read: all, or those of some identities, asked for in small parts, because H2 compares each row that it
 * finds with the whole list. Above a few hundred it is quicker to read the table and to leave out the rest.
 */
record Wanted(Set<UUID> ids, boolean all) {
    private static final int PART = 64;
    private static final int MANY = 512;

    static Wanted everything() {
        return new Wanted(Set.of(), true);
    }

    static Wanted of(Collection<UUID> ids) {
        return new Wanted(Set.copyOf(ids), false);
    }

    boolean scans() {
        return all || ids.size() > MANY;
    }

    boolean takes(UUID id) {
        return all || ids.contains(id);
    }

    /** The identities in parts, each for one {@code = any(?)}. */
    List<UUID[]> parts() {
        List<UUID> list = List.copyOf(ids);
        List<UUID[]> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += PART) {
            parts.add(list.subList(from, Math.min(list.size(), from + PART)).toArray(UUID[]::new));
        }
        return parts;
    }
}
