package io.fika.people;

import java.util.UUID;

/**
 * Where a contact's dot stands on the unit map of {@link SphereShape}.
 *
 * @param ring counted from the inside
 * @param sector as in {@link Sectors#all}
 * @param radius of the dot itself, without the outline around it
 */
public record Spot(UUID contact, double x, double y, double radius, int ring, int sector) {
    /** The direction seen from the centre: radians clockwise from the top, in [0, 2π). */
    public double angle() {
        return Sectors.turned(Math.atan2(x, -y));
    }

    public double distance() {
        return Math.hypot(x, y);
    }
}
