package io.fika.ui.sphere;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;

/** A picture that is shown larger or smaller within its own size: each pixel is the nearest one of the picture. */
final class ScaledPixels {
    private final int width;
    private final int height;
    private final int[] picture;
    private final int[] shown;
    private final int[] columns;
    private final int ground;
    private final PixelBuffer<IntBuffer> buffer;

    /**
     * @param picture its pixels, row by row
     * @param ground the pixel that is seen beyond it
     */
    ScaledPixels(int width, int height, int[] picture, int ground) {
        this.width = width;
        this.height = height;
        this.picture = picture;
        this.ground = ground;
        this.shown = new int[width * height];
        this.columns = new int[width];
        this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(shown), PixelFormat.getIntArgbPreInstance());
    }

    /** What is shown, to be the source of an image. */
    PixelBuffer<IntBuffer> buffer() {
        return buffer;
    }

    /** Makes {@link #buffer()} show the picture so many times as large, its corner at a point. */
    void place(double scale, double x, double y) {
        for (int column = 0; column < width; column++) {
            columns[column] = (int) Math.floor((column + 0.5 - x) / scale);
        }
        int from = columnsBefore(0);
        int to = Math.max(from, columnsBefore(width));
        int before = -1;
        for (int row = 0; row < height; row++) {
            int source = (int) Math.floor((row + 0.5 - y) / scale);
            int start = row * width;
            if (source < 0 || source >= height) {
                Arrays.fill(shown, start, start + width, ground);
            } else if (source == before) {
                System.arraycopy(shown, start - width, shown, start, width);
            } else {
                Arrays.fill(shown, start, start + from, ground);
                for (int column = from; column < to; column++) {
                    shown[start + column] = picture[source * width + columns[column]];
                }
                Arrays.fill(shown, start + to, start + width, ground);
            }
            before = source;
        }
    }

    /** How many columns show what lies left of this column of the picture. */
    private int columnsBefore(int column) {
        int count = 0;
        while (count < width && columns[count] < column) {
            count++;
        }
        return count;
    }
}
