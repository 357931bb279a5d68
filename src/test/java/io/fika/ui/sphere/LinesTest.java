package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Tie;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.SomePeople;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final List<Contact> people = SomePeople.placed(120, 2, 7);
    private final SphereLayout layout = SphereLayout.of(Defaults.rings(), Defaults.categories(), people);

    @Test
    void aFewLinesAreAllDrawn() {
        Lines lines = new Lines(overlay(Lines.MOST), layout);
        assertThat(lines.usual()).hasSize(Lines.MOST);
        assertThat(lines.areThinned()).isFalse();
    }

    @Test
    void ofManyLinesThoseOfTheInnerPeopleAreDrawnAndNeverMoreThanTheMost() {
        Lines lines = new Lines(overlay(5_000), layout);
        assertThat(lines.count()).isEqualTo(5_000);
        assertThat(lines.areThinned()).isTrue();
        assertThat(lines.usual()).isNotEmpty().hasSizeLessThanOrEqualTo(Lines.MOST);
        assertThat(lines.usual()).allMatch(line -> Math.min(line.from().ring(), line.to().ring()) < 2);
    }

    @Test
    void ofOnePersonWithThousandsOfTiesNoMoreThanTheMostAreDrawn() {
        List<Spot> spots = List.copyOf(layout.spots());
        UUID one = spots.getFirst().contact();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ties.add(tie(one, spots.get(1 + i % (spots.size() - 1)).contact(), i));
        }
        Lines lines = new Lines(new Overlay(Layer.ACQUAINTANCES, ties, Map.of(), ""), layout);
        assertThat(lines.of(List.of(one))).hasSize(Lines.MOST);
    }

    @Test
    void whoHasNoPlaceHasNoLine() {
        UUID waiting = people.stream().filter(it -> it.placement() == null).findFirst().orElseThrow().id();
        var ties = List.of(tie(waiting, layout.spots().iterator().next().contact(), 1));
        assertThat(new Lines(new Overlay(Layer.THROUGH, ties, Map.of(), ""), layout).count()).isZero();
    }

    private Overlay overlay(int count) {
        List<Spot> spots = List.copyOf(layout.spots());
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ties.add(tie(
                    spots.get(i % spots.size()).contact(), spots.get((i * 7 + 13) % spots.size()).contact(), i));
        }
        return new Overlay(Layer.ACQUAINTANCES, ties, Map.of(), "");
    }

    private static Tie tie(UUID from, UUID to, int weight) {
        return new Tie(from, to, false, "They know each other " + weight, weight);
    }
}
