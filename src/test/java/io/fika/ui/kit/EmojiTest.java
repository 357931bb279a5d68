package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.ui.Windows;
import java.util.Arrays;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EmojiTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 30;

    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @Test
    void aNameIsCutWhereAnEmojiBeginsAndEnds() {
        assertThat(Emoji.pieces("Ada 😀🚀 Vega")).containsExactly(
                new Emoji.Piece("Ada ", false), new Emoji.Piece("😀🚀", true), new Emoji.Piece(" Vega", false));
        assertThat(Emoji.pieces("👩🏽‍💻")).containsExactly(new Emoji.Piece("👩🏽‍💻", true));
        assertThat(Emoji.pieces("Ada № 3 #1 ©")).hasSize(1);
    }

    @Test
    void fromRightToLeftTheLastPieceIsLeft() {
        assertThat(Emoji.pieces("ليلى 🌙")).containsExactly(new Emoji.Piece("🌙", true), new Emoji.Piece("ليلى ", false));
        assertThat(Emoji.pieces("می\u200dخوا")).as("a joiner between letters stays with them").hasSize(1);
    }

    @Test
    void twoEmojiLookDifferentAndNoneIsTheBoxOfWhatIsMissing() {
        int[] face = drawn("😀", TextAlignment.LEFT, 10);
        int[] rocket = drawn("🚀", TextAlignment.LEFT, 10);
        int[] missing = drawn("\uDBFF\uDFFD", TextAlignment.LEFT, 10);
        assertThat(face).isNotEqualTo(rocket).isNotEqualTo(missing);
        assertThat(rocket).isNotEqualTo(missing);
        assertThat(ink(face)).isPositive();
    }

    @Test
    void inTheMiddleAndAtTheEndItStandsWhereALineOfLettersWould() {
        for (String name : new String[] {"Ada 😀 V.", "😀 Ada"}) {
            assertThat(centre(drawn(name, TextAlignment.CENTER, WIDTH / 2.0))).isBetween(WIDTH / 2 - 3, WIDTH / 2 + 3);
            assertThat(last(drawn(name, TextAlignment.RIGHT, WIDTH - 20))).isBetween(WIDTH - 25, WIDTH - 19);
        }
    }

    private static int[] drawn(String text, TextAlignment align, double x) {
        return Windows.ask(() -> {
            var canvas = new Canvas(WIDTH, HEIGHT);
            var pen = new CanvasPen(canvas);
            pen.setFont(Font.font("Inter", 13));
            pen.setTextAlign(align);
            pen.fillText(text, x, 20);
            WritableImage image = canvas.snapshot(null, null);
            int[] pixels = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return pixels;
        });
    }

    private static long ink(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> pixel != 0xffffffff).count();
    }

    private static int centre(int[] pixels) {
        return (first(pixels) + last(pixels)) / 2;
    }

    private static int first(int[] pixels) {
        int least = WIDTH;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0xffffffff) {
                least = Math.min(least, i % WIDTH);
            }
        }
        return least;
    }

    private static int last(int[] pixels) {
        int most = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0xffffffff) {
                most = Math.max(most, i % WIDTH);
            }
        }
        return most;
    }
}
