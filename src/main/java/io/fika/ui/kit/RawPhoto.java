package io.fika.ui.kit;

import io.fika.briefing.PhotoSquare;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/**
 * A picture as somebody chose it, before a square of it becomes a photo. It may be turned by quarters, for the cameras
 * that write which side is up where few programs read it.
 */
public final class RawPhoto {
    private static final int SHOWN = 1_000;
    private static final int KEPT = 800;

    private final byte[] bytes;
    private final Dimension size;
    private final BufferedImage shown;
    private final Image image;
    /** Quarters, clockwise. */
    private final int turns;

    private RawPhoto(byte[] bytes, Dimension size, BufferedImage shown, int turns) {
        this.bytes = bytes;
        this.size = size;
        this.shown = shown;
        this.turns = turns;
        image = SwingFXUtils.toFXImage(shown, null);
    }

    /** Takes time; empty where it is no picture, or a damaged one. */
    static Optional<RawPhoto> read(byte[] bytes) {
        return PhotoSquare.size(bytes)
                .flatMap(size -> PhotoSquare.whole(bytes, SHOWN).map(shown -> new RawPhoto(bytes, size, shown, 0)));
    }

    /** What the screen shows of it: fewer pixels, the same view. */
    public Image image() {
        return image;
    }

    /** All that a square can show of it. */
    public Cut middle() {
        return turns % 2 == 0 ? Cut.middle(size.width, size.height) : Cut.middle(size.height, size.width);
    }

    /** The same by a quarter to the right. */
    public RawPhoto turned() {
        return new RawPhoto(bytes, size, turned(shown), (turns + 1) % 4);
    }

    /**
     * The photo that shows this square: the file as it was where the square is the one that is shown anyway, else a new
     * one. Takes time; empty where the file turns out to be damaged.
     */
    Optional<byte[]> cut(Cut cut) {
        if (turns == 0 && cut.isMiddle()) {
            return Optional.of(bytes);
        }
        return PhotoSquare.part(bytes, unturned(cut), KEPT).map(square -> {
            BufferedImage upright = square;
            for (int i = 0; i < turns; i++) {
                upright = turned(upright);
            }
            return written(upright);
        });
    }

    /** Where the square is in the file. */
    private Rectangle unturned(Cut cut) {
        double right = size.width - cut.side();
        double below = size.height - cut.side();
        double x = switch (turns) {
            case 1 -> cut.y();
            case 2 -> right - cut.x();
            case 3 -> right - cut.y();
            default -> cut.x();
        };
        double y = switch (turns) {
            case 1 -> below - cut.x();
            case 2 -> below - cut.y();
            case 3 -> cut.x();
            default -> cut.y();
        };
        int side = (int) Math.floor(cut.side());
        return new Rectangle((int) Math.floor(Math.max(0, x)), (int) Math.floor(Math.max(0, y)), side, side);
    }

    private static BufferedImage turned(BufferedImage image) {
        var turned = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(image.getHeight(), 0);
        graphics.rotate(Math.PI / 2);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** As JPEG; what shows through somewhere as PNG. */
    private static byte[] written(BufferedImage square) {
        boolean opaque = isOpaque(square);
        BufferedImage image = square;
        if (opaque) {
            image = new BufferedImage(square.getWidth(), square.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(square, 0, 0, null);
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, opaque ? "jpg" : "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isOpaque(BufferedImage image) {
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if (pixel >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }
}
