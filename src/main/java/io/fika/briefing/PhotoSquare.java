package io.fika.briefing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a photo as a small square from its middle. The size is read first: what claims to be huge is left alone, and a
 * large picture is thinned while it is read, so that 40 megapixels take no more memory than a few rows.
 */
public final class PhotoSquare {
    private static final int LARGEST = 12_000;
    /** A camera's pictures, with room to spare; some kinds of files are unpacked wholly before they are thinned. */
    private static final long MOST_PIXELS = 80_000_000;

    private PhotoSquare() {}

    /** What is read of a picture, once its size is known. */
    private interface Reading<T> {
        T of(ImageReader reader, int width, int height) throws IOException;
    }

    /**
     * Empty where the bytes are no picture, a damaged one or one that is too large.
     *
     * @param side of the square, in pixels; a smaller picture stays as small as it is
     */
    public static Optional<BufferedImage> read(byte[] bytes, int side) {
        return with(bytes, (reader, width, height) -> {
            int shorter = Math.min(width, height);
            return square(
                    reader, new Rectangle((width - shorter) / 2, (height - shorter) / 2, shorter, shorter), side);
        });
    }

    /**
     * Another square of it, read likewise.
     *
     * @param part within the picture
     */
    public static Optional<BufferedImage> part(byte[] bytes, Rectangle part, int side) {
        return with(bytes, (reader, width, height) ->
                square(reader, part.intersection(new Rectangle(width, height)), side));
    }

    /** The whole picture, thinned until its longer side has about this many pixels. */
    public static Optional<BufferedImage> whole(byte[] bytes, int longer) {
        return with(bytes, (reader, width, height) -> {
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / longer);
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        });
    }

    /** The width and the height of it, as its header says. */
    public static Optional<Dimension> size(byte[] bytes) {
        return with(bytes, (reader, width, height) -> new Dimension(width, height));
    }

    private static <T> Optional<T> with(byte[] bytes, Reading<T> reading) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return width > LARGEST || height > LARGEST || (long) width * height > MOST_PIXELS
                        ? Optional.empty()
                        : Optional.of(reading.of(reader, width, height));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            // there are initials, or a circle, for people whose picture cannot be read
            return Optional.empty();
        }
    }

    private static BufferedImage square(ImageReader reader, Rectangle part, int side) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        int step = Math.max(1, Math.min(part.width, part.height) / (2 * side));
        param.setSourceSubsampling(step, step, 0, 0);
        return scaled(reader.read(0, param), side);
    }

    private static BufferedImage scaled(BufferedImage read, int side) {
        int wanted = Math.min(side, read.getWidth());
        var scaled = new BufferedImage(wanted, wanted, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, wanted, wanted, null);
        graphics.dispose();
        return scaled;
    }
}
