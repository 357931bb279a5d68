package io.fika.ui.sphere;

/** A rectangle of the view, in pixels. */
record Box(double x, double y, double width, double height) {
    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
