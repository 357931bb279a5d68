package io.fika.ui.sphere;

import io.fika.ui.kit.CanvasPen;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * Draws the map as an image piece by piece: a piece is recorded on the calling thread, and only its pixels are made on
 * the UI thread, which is free between two pieces. However large the image is, no more of it than a row of pieces is in
 * memory.
 */
record PngImage(MapPicture picture, ImageSize size, Executor ui) {
    private static final int WIDE = 2048;
    private static final int HIGH = 512;

    /**
     * @param goesOn is told how much is done, from 0 to 1, and answers whether to go on
     * @return the file, empty if it was not to go on
     */
    byte[] bytes(DoublePredicate goesOn) throws IOException {
        double scale = Math.min(size.width() / picture.width(), size.height() / picture.height());
        MapPicture whole = picture.in(size.width() / scale, size.height() / scale);
        try (var png = new PngStream(size.width(), size.height())) {
            int[] band = new int[size.width() * Math.min(HIGH, size.height())];
            for (int top = 0; top < size.height(); top += HIGH) {
                int high = Math.min(HIGH, size.height() - top);
                for (int left = 0; left < size.width(); left += WIDE) {
                    if (!goesOn.test((top + high * (double) left / size.width()) / size.height())) {
                        return new byte[0];
                    }
                    int wide = Math.min(WIDE, size.width() - left);
                    pixels(whole, scale, new Piece(left, top, wide, high)).getPixelReader().getPixels(
                            0, 0, wide, high, PixelFormat.getIntArgbInstance(), band, left, size.width());
                }
                png.write(band, high);
            }
            return png.bytes();
        }
    }

    private record Piece(int left, int top, int wide, int high) {}

    private Image pixels(MapPicture whole, double scale, Piece piece) {
        var canvas = new Canvas(piece.wide(), piece.high());
        var on = canvas.getGraphicsContext2D();
        on.translate(-piece.left(), -piece.top());
        on.scale(scale, scale);
        whole.draw(new CanvasPen(on, whole.width(), whole.height()));
        var asIs = new SnapshotParameters();
        asIs.setFill(whole.background());
        var image = new CompletableFuture<Image>();
        ui.execute(() -> image.complete(canvas.snapshot(asIs, null)));
        return image.join();
    }
}
