package io.fika.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small images, also some that say they are not. */
final class Pictures {
    private Pictures() {}

    static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes whose header says that it has so many pixels. */
    static byte[] header(int width, int height) {
        byte[] image = png(1, 1);
        ByteBuffer.wrap(image).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(Arrays.copyOfRange(image, 12, 29));
        ByteBuffer.wrap(image).putInt(29, (int) crc.getValue());
        return image;
    }
}
