package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngStreamTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 5, 2", "300, 257, 64"})
    void whatIsWrittenInBandsIsReadBackPixelByPixel(int width, int height, int band) throws IOException {
        Random random = new Random(3);
        int[] pixels = random.ints((long) width * height).map(pixel -> pixel | 0xFF000000).toArray();
        byte[] file;
        try (var png = new PngStream(width, height)) {
            for (int top = 0; top < height; top += band) {
                int rows = Math.min(band, height - top);
                int[] part = new int[width * band];
                System.arraycopy(pixels, top * width, part, 0, rows * width);
                png.write(part, rows);
            }
            file = png.bytes();
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getRGB(0, 0, width, height, new int[width * height], 0, width)).isEqualTo(pixels);
    }

    @Test
    void sizesThatNoScreenOrMemoryTakesAreRefused() {
        assertThat(new ImageSize(7680, 4320).refusal()).isEmpty();
        assertThat(new ImageSize(ImageSize.MOST, 1000).refusal()).isEmpty();
        assertThat(new ImageSize(ImageSize.MOST + 1, 1000).refusal()).isPresent();
        assertThat(new ImageSize(ImageSize.LEAST - 1, 1000).refusal()).isPresent();
        assertThat(new ImageSize(12_000, 12_000).refusal()).isPresent();
        assertThat(ImageSize.of(" 800", "-5").refusal()).isPresent();
        assertThat(ImageSize.of("800", "six").refusal()).isPresent();
        assertThat(ImageSize.of("99999999999", "800").refusal()).isPresent();
        assertThat(ImageSize.of(" 800 ", "600")).isEqualTo(new ImageSize(800, 600));
    }
}
