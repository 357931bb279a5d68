package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

class ScrollingTest {
    @Test
    void aWheelZoomsByWholeNotches() {
        assertThat(Scrolling.of(scroll(0, 80, false, 0, false))).isEqualTo(Scrolling.ZOOM);
    }

    @Test
    void aTrackpadPansByFractionsAndToBothSides() {
        assertThat(Scrolling.of(scroll(0, 7.5, false, 0, false))).isEqualTo(Scrolling.PAN);
        assertThat(Scrolling.of(scroll(12, 40, false, 0, false))).isEqualTo(Scrolling.PAN);
    }

    @Test
    void withControlATrackpadZooms() {
        assertThat(Scrolling.of(scroll(3, 7.5, true, 0, false))).isEqualTo(Scrolling.ZOOM);
    }

    @Test
    void oneFingerOnTheScreenDragsAndTwoPan() {
        assertThat(Scrolling.of(scroll(4, 9, false, 1, true))).isEqualTo(Scrolling.NOTHING);
        assertThat(Scrolling.of(scroll(4, 9, false, 2, true))).isEqualTo(Scrolling.PAN);
    }

    private static ScrollEvent scroll(double dx, double dy, boolean control, int fingers, boolean direct) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 0, 0, 0, 0, false, control, false, false, direct, false, dx, dy, dx, dy, 40, 40,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, fingers,
                null);
    }
}
