package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaledPixelsTest {
    private static final int GROUND = -1;

    private final ScaledPixels pixels = new ScaledPixels(4, 3, IntStream.range(0, 12).toArray(), GROUND);

    @Test
    void aPictureInItsOwnSizeIsAsItWas() {
        assertThat(placed(1, 0, 0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void twiceAsLargeEachPixelIsFour() {
        assertThat(placed(2, 0, 0)).containsExactly(0, 0, 1, 1, 0, 0, 1, 1, 4, 4, 5, 5);
    }

    @Test
    void aShiftedPictureShowsTheGroundWhereItIsNot() {
        assertThat(placed(1, 1, -1)).containsExactly(GROUND, 4, 5, 6, GROUND, 8, 9, 10, -1, -1, -1, -1);
    }

    @Test
    void aSmallerPictureStandsInTheGround() {
        assertThat(placed(0.5, 1, 1)).containsExactly(-1, -1, -1, -1, -1, 5, 7, -1, -1, -1, -1, -1);
    }

    @Test
    void aPictureFarAwayIsNotSeen() {
        assertThat(placed(1, 100, 0)).containsOnly(GROUND);
        assertThat(placed(1, -100, 0)).containsOnly(GROUND);
    }

    private int[] placed(double scale, double x, double y) {
        pixels.place(scale, x, y);
        return pixels.buffer().getBuffer().array();
    }
}
