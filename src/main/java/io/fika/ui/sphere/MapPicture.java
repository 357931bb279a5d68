package io.fika.ui.sphere;

import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.function.Consumer;
import javafx.scene.paint.Color;

/**
 * The map as it was seen at a moment, which nothing changes any more: it is drawn on any thread.
 *
 * @param width of the view in pixels, as the height
 * @param typeScale how much larger than usual the user wants text
 * @param lines draws what lies over the people
 */
record MapPicture(
        Snapshot snapshot, Camera camera, double width, double height, Palette palette, double typeScale,
        Overlay overlay, Faces faces, Consumer<Sheet> lines) {
    /** The same part of the map in a view of another size. */
    MapPicture in(double wide, double high) {
        Camera fitted = Camera.fitting(wide, high);
        Camera there = camera.isFit()
                ? fitted
                : camera.panned((wide - width) / 2, (high - height) / 2).in(fitted);
        return new MapPicture(
                snapshot, there, wide, high, palette, typeScale, overlay, faces, lines);
    }

    Color background() {
        return palette.of(Swatch.WINDOW);
    }

    /** Draws all that is seen, with a caption. */
    void draw(Pen pen) {
        var sheet = new Sheet(pen, snapshot, camera, palette, Type.of(typeScale), overlay, faces);
        pen.setFill(background());
        pen.fillRect(0, 0, width, height);
        SpherePainter.paint(sheet);
        lines.accept(sheet);
        new Caption(sheet).paint();
    }
}
