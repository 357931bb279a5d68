package io.fika.ui.sphere;

import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Pen;

/** What every painter of the map needs: what to paint, where it lies, and on what. */
record Sheet(
        Pen on, Snapshot snapshot, Camera camera, Palette palette, Type type, Overlay overlay, Faces faces) {
    double width() {
        return on.width();
    }

    double height() {
        return on.height();
    }

    /** Whether something this large around a point is in the view at all. */
    boolean shows(double x, double y, double reach) {
        return x > -reach && y > -reach && x < width() + reach && y < height() + reach;
    }
}
