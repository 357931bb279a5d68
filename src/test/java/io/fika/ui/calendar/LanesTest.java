package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.ui.calendar.Lanes.Layout;
import io.fika.ui.calendar.Lanes.Placed;
import io.fika.ui.calendar.Lanes.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void whatOverlapsLiesSideBySideAndTheRestIsWide() {
        Layout<String> layout = Lanes.of(
                List.of(new Span<>("a", 540, 600), new Span<>("b", 570, 630), new Span<>("c", 600, 660), new Span<>("d", 700, 760)),
                4);
        assertThat(layout.hidden()).isEmpty();
        assertThat(layout.placed())
                .containsExactly(
                        new Placed<>(new Span<>("a", 540, 600), 0, 2),
                        new Placed<>(new Span<>("b", 570, 630), 1, 2),
                        new Placed<>(new Span<>("c", 600, 660), 0, 2),
                        new Placed<>(new Span<>("d", 700, 760), 0, 1));
    }

    @Test
    void fiveHundredAtOnceLeaveTheFirstAndCountTheOthers() {
        Layout<Integer> layout =
                Lanes.of(IntStream.range(0, 500).mapToObj(i -> new Span<>(i, 540, 600)).toList(), 4);
        assertThat(layout.placed()).extracting(placed -> placed.span().what()).containsExactly(0, 1, 2, 3);
        assertThat(layout.hidden()).hasSize(496);
    }

    @Test
    void anEmptyDayHasNoLanes() {
        assertThat(Lanes.of(List.<Span<String>>of(), 4).placed()).isEmpty();
    }
}
