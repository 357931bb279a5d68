package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RawPhotoTest {
    private static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

    @Test
    void aPictureThatIsTakenAsItComesStaysTheFileThatItIs() throws IOException {
        byte[] bytes = quarters(900, 600, "png");
        RawPhoto photo = RawPhoto.read(bytes).orElseThrow();
        assertThat(photo.cut(photo.middle())).hasValue(bytes);
    }

    @Test
    void aCutShowsItsPartHoweverThePictureIsTurned() throws IOException {
        for (String kind : List.of("png", "jpg")) {
            RawPhoto photo = RawPhoto.read(quarters(900, 600, kind)).orElseThrow();
            // clockwise from the left above: the corner that is there after so many quarters to the right
            List<Color> above = List.of(Color.RED, Color.YELLOW, Color.BLUE, Color.GREEN);
            List<Color> below = List.of(Color.BLUE, Color.GREEN, Color.RED, Color.YELLOW);
            for (int turns = 0; turns < 4; turns++) {
                Cut whole = photo.middle();
                assertThat(shown(photo, whole.nearer(4).moved(-900, -900))).isEqualTo(above.get(turns));
                assertThat(shown(photo, whole.nearer(4).moved(900, 900))).isEqualTo(below.get(turns));
                assertThat(seen(photo)).isEqualTo(above.get(turns));
                photo = photo.turned();
            }
        }
    }

    @Test
    void aPhotoThatIsKeptIsOfModestSize() throws IOException {
        RawPhoto photo = RawPhoto.read(quarters(5_000, 4_000, "jpg")).orElseThrow();
        BufferedImage kept = image(photo.cut(photo.middle().nearer(1.2)).orElseThrow());
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(800, 800);
    }

    @Test
    void whatShowsThroughStillDoes() throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        RawPhoto photo = RawPhoto.read(out.toByteArray()).orElseThrow();
        BufferedImage kept = image(photo.cut(photo.middle().nearer(2)).orElseThrow());
        assertThat(kept.getRGB(10, 10) >>> 24).isZero();
    }

    @Test
    void aDamagedPictureIsNone() throws IOException {
        byte[] torn = quarters(400, 400, "png");
        Arrays.fill(torn, 60, torn.length, (byte) 7);
        assertThat(RawPhoto.read(torn)).isEmpty();
    }

    private static Color shown(RawPhoto photo, Cut cut) throws IOException {
        BufferedImage kept = image(photo.cut(cut).orElseThrow());
        return nearest(kept.getRGB(kept.getWidth() / 2, kept.getHeight() / 2));
    }

    /** What the screen shows left above. */
    private static Color seen(RawPhoto photo) {
        Image image = photo.image();
        return nearest(image.getPixelReader().getArgb(20, 20));
    }

    // JPEG changes colours a little
    private static Color nearest(int argb) {
        Color color = new Color(argb);
        return QUARTERS.stream()
                .min((one, other) -> Integer.compare(distance(one, color), distance(other, color)))
                .orElseThrow();
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** Clockwise from the left above: red, green, blue, yellow. */
    private static byte[] quarters(int width, int height, String kind) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            graphics.setColor(QUARTERS.get(i));
            graphics.fillRect(i == 1 || i == 2 ? width / 2 : 0, i > 1 ? height / 2 : 0, width / 2, height / 2);
        }
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }
}
