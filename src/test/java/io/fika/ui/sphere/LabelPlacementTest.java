package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {
    @Test
    void aLabelStandsBeneathItsDotWhereThereIsRoom() {
        var labels = new LabelPlacement(400, 400);
        assertThat(labels.place(200, 200, 10, 40, 12)).hasValue(new Box(180, 212, 40, 12));
    }

    @Test
    void aLabelGivesWayToWhatStandsThere() {
        var labels = new LabelPlacement(400, 400);
        labels.block(Box.around(200, 220, 8));
        assertThat(labels.place(200, 200, 10, 40, 12).orElseThrow().x()).isGreaterThan(210);
    }

    @Test
    void withoutRoomThereIsNoLabel() {
        var labels = new LabelPlacement(400, 400);
        labels.block(new Box(100, 100, 200, 200));
        assertThat(labels.place(200, 200, 10, 40, 12)).isEmpty();
    }

    @Test
    void noLabelsOverlapHoweverManyDotsThereAre() {
        var labels = new LabelPlacement(900, 600);
        Random random = new Random(4);
        List<Box> dots = new ArrayList<>();
        List<Box> placed = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            dots.add(Box.around(random.nextInt(900), random.nextInt(600), 6));
        }
        dots.forEach(labels::block);
        for (Box dot : dots) {
            Optional<Box> box = labels.place(dot.x() + 6, dot.y() + 6, 6, 30 + random.nextInt(40), 12);
            box.ifPresent(placed::add);
        }
        assertThat(placed).isNotEmpty();
        for (int i = 0; i < placed.size(); i++) {
            Box one = placed.get(i);
            assertThat(dots).noneMatch(one::overlaps);
            assertThat(placed.subList(i + 1, placed.size())).noneMatch(one::overlaps);
        }
    }
}
