package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.people.PhotoStore;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Draws a person's picture in a circle of their category's colour; without a readable picture the circle alone. */
final class PhotoDrawing {
    private static final int SIDE = 240;

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
