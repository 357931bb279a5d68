package io.fika.ui.sphere;

/**
 * Where the unit map lies in the view: the user at (x, y), the outermost circle of this radius, all in pixels.
 *
 * @param fit the radius at which the whole map fits the view
 */
record Camera(double x, double y, double radius, double fit) {
    private static final double MARGIN_X = 112;
    private static final double LEAST_MARGIN_X = 60;
    private static final double MARGIN_SHARE = 0.13;
    private static final double MARGIN_Y = 44;
    private static final double LEAST_FIT = 60;
    private static final double MOST_ZOOM = 24;

    /** The whole map in the middle of a view of this size, with room for the names of the sectors. */
    static Camera fitting(double width, double height) {
        double aside = Math.clamp(width * MARGIN_SHARE, LEAST_MARGIN_X, MARGIN_X);
        double radius = Math.max(LEAST_FIT, Math.min(width / 2 - aside, height / 2 - MARGIN_Y));
        return new Camera(Math.rint(width / 2), Math.rint(height / 2), radius, radius);
    }

    /** How much larger than the whole map this is: 1 shows all of it. */
    double zoom() {
        return radius / fit;
    }

    boolean isFit() {
        return zoom() < 1.0001;
    }

    double screenX(double unit) {
        return x + unit * radius;
    }

    double screenY(double unit) {
        return y + unit * radius;
    }

    double unitX(double screen) {
        return (screen - x) / radius;
    }

    double unitY(double screen) {
        return (screen - y) / radius;
    }

    Camera panned(double dx, double dy) {
        return new Camera(x + dx, y + dy, radius, fit);
    }

    /** Larger by this factor, while what is at a point of the view stays there; never smaller than the whole map. */
    Camera zoomed(double factor, double atX, double atY) {
        double larger = Math.clamp(radius * factor, fit, fit * MOST_ZOOM);
        double real = larger / radius;
        return new Camera(atX - (atX - x) * real, atY - (atY - y) * real, larger, fit);
    }

    /** The same part of the map in a view whose whole map lies here. */
    Camera in(Camera fitted) {
        return new Camera(
                fitted.x + (x - fitted.x) * fitted.fit / fit, fitted.y + (y - fitted.y) * fitted.fit / fit,
                fitted.fit * zoom(), fitted.fit);
    }

    /** How large a dot is drawn: it grows more slowly than the map, so that zooming in makes room. */
    double dot(double unitRadius) {
        return Math.min(unitRadius * fit * Math.pow(zoom(), 0.6), Math.max(26, unitRadius * fit));
    }
}
