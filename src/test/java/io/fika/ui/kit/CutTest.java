package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CutTest {
    @Test
    void aCutBeginsWithAllThatASquareCanShow() {
        Cut cut = Cut.middle(900, 600);
        assertThat(cut).isEqualTo(new Cut(900, 600, 150, 0, 600));
        assertThat(cut.isMiddle()).isTrue();
        assertThat(cut.nearness()).isEqualTo(1);
    }

    @Test
    void comingNearerKeepsTheMiddle() {
        Cut cut = Cut.middle(900, 600).nearer(2);
        assertThat(cut).isEqualTo(new Cut(900, 600, 300, 150, 300));
        assertThat(cut.nearer(0.5)).isEqualTo(Cut.middle(900, 600));
    }

    @Test
    void aSmallPictureIsShownWhole() {
        Cut cut = Cut.middle(40, 30);
        assertThat(cut.nearer(5)).isEqualTo(cut);
        assertThat(cut.nearest()).isEqualTo(1);
    }

    @Test
    void aCutNeverLeavesThePicture() {
        Random random = new Random(3);
        Cut cut = Cut.middle(1_200, 700);
        for (int i = 0; i < 1_000; i++) {
            cut = random.nextBoolean()
                    ? cut.moved(random.nextInt(-400, 400), random.nextInt(-400, 400))
                    : cut.nearer(random.nextDouble(0.3, 3));
            assertThat(cut.x()).isBetween(0.0, 1_200 - cut.side());
            assertThat(cut.y()).isBetween(0.0, 700 - cut.side());
            assertThat(cut.side()).isBetween(700 / 8.0, 700.0);
        }
    }
}
