package io.fika.growth;

import io.fika.people.Contact;
import java.util.List;

/**
 * Something wanted, and who has it.
 *
 * @param placed those who have a place on the map
 * @param waiting those who wait for one
 */
public record Gap(Wanted wanted, List<Contact> placed, List<Contact> waiting) {
    public Gap {
        placed = List.copyOf(placed);
        waiting = List.copyOf(waiting);
    }

    /** Whether nobody on the map has it. */
    public boolean isMissing() {
        return placed.isEmpty();
    }

    /** Whether all hangs on one person. */
    public boolean isThin() {
        return placed.size() == 1;
    }
}
