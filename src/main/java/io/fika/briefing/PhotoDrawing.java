package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.people.PhotoStore;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a person's picture in a circle of their category's colour. Keeps the latest pictures, each as a small square. Not
 * thread-safe: the sheet's lock guards it.
 */
final class PhotoDrawing {
    private static final int SIDE = 240;

    private static final int KEPT = 32;

    private final PhotoStore photos;
    private final Map<String, Optional<BufferedImage>> read = new LinkedHashMap<>();

    PhotoDrawing(PhotoStore photos) {
        this.photos = photos;
    }

    void draw(Graphics2D graphics, double size, String photo, Hue hue) {
        Ellipse2D circle = new Ellipse2D.Double(size * 0.05, size * 0.05, size * 0.9, size * 0.9);
        find(photo).ifPresent(image -> {
            java.awt.Shape before = graphics.getClip();
            graphics.clip(circle);
            graphics.drawImage(image, 0, 0, (int) Math.ceil(size), (int) Math.ceil(size), null);
            graphics.setClip(before);
        });
        graphics.setColor(Inks.of(hue));
        graphics.setStroke(new BasicStroke((float) (size / 16)));
        graphics.draw(circle);
    }

    /** Whether there is a picture of this name that can be read. */
    boolean has(String photo) {
        return find(photo).isPresent();
    }

    private Optional<BufferedImage> find(String photo) {
        if (read.size() >= KEPT && !read.containsKey(photo)) {
            read.remove(read.keySet().iterator().next());
        }
        return read.computeIfAbsent(photo, missing -> photos.find(missing).flatMap(PhotoDrawing::read));
    }

    // without a see-through part, which a printed page would have to be flattened for
    static Optional<BufferedImage> read(byte[] bytes) {
        return PhotoSquare.read(bytes, SIDE).map(PhotoDrawing::opaque);
    }

    private static BufferedImage opaque(BufferedImage square) {
        BufferedImage opaque = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(square, 0, 0, SIDE, SIDE, null);
        graphics.dispose();
        return opaque;
    }
}
