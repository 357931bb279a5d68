package io.fika.ui.sphere;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The painted map, shown larger or smaller while the camera zooms: each pixel is the nearest one of the painting. With
 * software rendering that costs a fraction of what scaling a node costs; it is for moments, until the map is painted
 * anew. Between {@link #hide} and the next {@link #show} it takes no memory.
 */
final class ZoomPicture {
    private final ImageView view = new ImageView();
    private @Nullable ScaledPixels pixels;

    ZoomPicture() {
        view.setMouseTransparent(true);
        view.setSmooth(false);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    /**
     * Shows what is painted.
     *
     * @param painting of which the part from (0, 0) on is shown; taken once, until {@link #hide}
     * @param ground what is seen beyond it
     * @param scale how many times as large as it is painted
     * @param x of its corner, in pixels, as {@code y}
     */
    void show(Node painting, Rectangle2D part, Color ground, double scale, double x, double y) {
        ScaledPixels now = pixels;
        if (now == null) {
            now = take(painting, part, ground);
            pixels = now;
            view.setImage(new WritableImage(now.buffer()));
            view.setVisible(true);
        }
        now.place(scale, x, y);
        now.buffer().updateBuffer(all -> null);
    }

    void hide() {
        pixels = null;
        view.setVisible(false);
        view.setImage(null);
    }

    private static ScaledPixels take(Node painting, Rectangle2D part, Color ground) {
        var parameters = new SnapshotParameters();
        parameters.setFill(ground);
        parameters.setViewport(part);
        Image image = painting.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        var format = PixelFormat.getIntArgbPreInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        return new ScaledPixels(width, height, pixels, pixel(ground));
    }

    private static int pixel(Color opaque) {
        return 0xFF << 24 | part(opaque.getRed()) << 16 | part(opaque.getGreen()) << 8 | part(opaque.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }
}
