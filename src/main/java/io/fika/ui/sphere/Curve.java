package io.fika.ui.sphere;

import io.fika.people.Spot;

/** A line between two dots, bent a little towards the user, in pixels; it begins and ends at their edges. */
record Curve(double fromX, double fromY, double viaX, double viaY, double toX, double toY) {
    private static final int STEPS = 20;
    private static final double BEND = 0.3;

    static Curve between(Spot from, Spot to, Sheet sheet) {
        Camera camera = sheet.camera();
        var dots = new DotPainter(sheet);
        return of(
                camera, camera.screenX(from.x()), camera.screenY(from.y()), dots.reach(from),
                camera.screenX(to.x()), camera.screenY(to.y()), dots.reach(to));
    }

    /** The same from the middle of a place where nobody stands now. */
    static Curve arriving(Spot from, Spot to, Sheet sheet) {
        Camera camera = sheet.camera();
        return of(
                camera, camera.screenX(from.x()), camera.screenY(from.y()), 0, camera.screenX(to.x()),
                camera.screenY(to.y()), new DotPainter(sheet).reach(to));
    }

    static Curve of(Camera camera, double x1, double y1, double gap1, double x2, double y2, double gap2) {
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double bend = BEND * Math.min(1, length / camera.radius());
        double viaX = (x1 + x2) / 2 * (1 - bend) + camera.x() * bend;
        double viaY = (y1 + y2) / 2 * (1 - bend) + camera.y() * bend;
        double first = Math.min(0.4, gap1 / length);
        double last = Math.min(0.4, gap2 / length);
        return new Curve(
                x1 + (viaX - x1) * 2 * first, y1 + (viaY - y1) * 2 * first, viaX, viaY,
                x2 + (viaX - x2) * 2 * last, y2 + (viaY - y2) * 2 * last);
    }

    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        double lastX = fromX;
        double lastY = fromY;
        for (int step = 1; step <= STEPS; step++) {
            double t = step / (double) STEPS;
            double nextX = (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * viaX + t * t * toX;
            double nextY = (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * viaY + t * t * toY;
            least = Math.min(least, toSegment(x, y, lastX, lastY, nextX, nextY));
            lastX = nextX;
            lastY = nextY;
        }
        return least;
    }

    private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
        return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }
}
