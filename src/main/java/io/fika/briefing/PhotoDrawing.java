package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.people.PhotoStore;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws a person's picture in a circle of their category's colour; without a readable picture the circle alone. */
final class PhotoDrawing {
    private static final int SIDE = 240;
    private static final int LARGEST = 12_000;

    private final PhotoStore photos;

    PhotoDrawing(PhotoStore photos) {
        this.photos = photos;
    }

    void draw(Graphics2D graphics, double size, String photo, Hue hue) {
        Ellipse2D circle = new Ellipse2D.Double(size * 0.05, size * 0.05, size * 0.9, size * 0.9);
        photos.find(photo).flatMap(PhotoDrawing::read).ifPresent(image -> {
            java.awt.Shape before = graphics.getClip();
            graphics.clip(circle);
            graphics.drawImage(image, 0, 0, (int) Math.ceil(size), (int) Math.ceil(size), null);
            graphics.setClip(before);
        });
        graphics.setColor(Inks.of(hue));
        graphics.setStroke(new BasicStroke((float) (size / 16)));
        graphics.draw(circle);
    }

    // the header is read first: a picture that claims to be huge is left alone, a large one is thinned while read
    static Optional<BufferedImage> read(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LARGEST || height > LARGEST) {
                    return Optional.empty();
                }
                int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(square(reader.read(0, parameters)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // a picture that cannot be read is no reason to have no sheet
            return Optional.empty();
        }
    }

    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        int x = (image.getWidth() - side) / 2;
        int y = (image.getHeight() - side) / 2;
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
        graphics.dispose();
        return square;
    }
}
