package io.fika.ui.sphere;

import java.util.List;
import java.util.UUID;

/**
 * People let go, or about to be, over a place of the map.
 *
 * @param people the one under the cursor first
 * @param ring counted from the inside
 * @param sector the sector under the cursor, or −1 in the innermost ring, which has none
 * @param x of the unit map
 * @param y of the unit map
 */
record Drop(List<UUID> people, int ring, int sector, double x, double y) {
    static final int NO_SECTOR = -1;

    Drop {
        people = List.copyOf(people);
    }
}
