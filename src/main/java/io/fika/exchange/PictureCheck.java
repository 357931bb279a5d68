package io.fika.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at the header of an image, never at its pixels: a few kilobytes can say they are twenty thousand pixels wide
 * and high, and would fill the memory once somebody draws them.
 */
public enum PictureCheck {
    GOOD,
    TOO_LARGE,
    UNREADABLE;

    static final int MOST_BYTES = 8 * 1024 * 1024;
    static final long MOST_PIXELS = 32_000_000;

    public static PictureCheck of(byte[] image) {
        if (image.length > MOST_BYTES) {
            return TOO_LARGE;
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return UNREADABLE;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                return width * height > MOST_PIXELS ? TOO_LARGE : GOOD;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UNREADABLE; // what a broken header makes the readers of the JDK throw
        }
    }
}
