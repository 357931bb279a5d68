package io.fika.ui.sphere;

import io.fika.people.SphereShape;
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

    /** People over a point of the view, in pixels. */
    static Drop at(Snapshot snapshot, Camera camera, List<UUID> people, double screenX, double screenY) {
        double x = camera.unitX(screenX);
        double y = camera.unitY(screenY);
        SphereShape shape = snapshot.layout().shape();
        int ring = shape.ringAt(Math.hypot(x, y));
        int sector = ring > 0 && shape.rings().size() > 1
                ? snapshot.layout().sectors().at(Math.atan2(x, -y))
                : NO_SECTOR;
        return new Drop(people, ring, sector, x, y);
    }
}
