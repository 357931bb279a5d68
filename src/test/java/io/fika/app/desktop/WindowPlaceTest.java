package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D MONITOR = new Rectangle2D(1440, 0, 1920, 1080);

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        var left = new Rectangle2D(1600, 100, 1200, 800);
        assertThat(WindowPlace.clamped(left, List.of(LAPTOP, MONITOR))).isEqualTo(left);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToThePrimaryOne() {
        var left = new Rectangle2D(2000, 200, 1200, 800);
        assertThat(WindowPlace.clamped(left, List.of(LAPTOP))).isEqualTo(new Rectangle2D(240, 100, 1200, 800));
    }

    @Test
    void aWindowLargerThanItsScreenShrinks() {
        var left = new Rectangle2D(-50, -50, 5000, 5000);
        assertThat(WindowPlace.clamped(left, List.of(LAPTOP))).isEqualTo(LAPTOP);
    }

    @Test
    void aWindowIsNeverSmallerThanWhatWorks() {
        var left = new Rectangle2D(10, 10, 20, 20);
        assertThat(WindowPlace.clamped(left, List.of(LAPTOP))).isEqualTo(new Rectangle2D(10, 10, 700, 500));
    }

    @Test
    void theFirstWindowStandsInTheMiddle() {
        assertThat(WindowPlace.first(LAPTOP)).isEqualTo(new Rectangle2D(80, 30, 1280, 840));
    }
}
