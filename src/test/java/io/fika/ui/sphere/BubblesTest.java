package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Sectoring;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BubblesTest {
    private static final Camera WHOLE = Camera.fitting(1376, 836);

    private final Network network = new Network(3_000, 0);
    private final Snapshot snapshot = new SnapshotReader(network.core.set(), network.core.standings()).read(Sectoring.CATEGORY);
    private final Bubbles bubbles = snapshot.bubbles();
    private final SphereLayout layout = snapshot.layout();

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void everybodyOfACrowdedRingIsInExactlyOneBubble() {
        List<UUID> grouped = bubbles.at(WHOLE).stream().flatMap(bubble -> bubble.people().stream()).toList();
        Set<UUID> crowded = layout.spots().stream()
                .filter(spot -> bubbles.in(spot.ring(), WHOLE))
                .map(Spot::contact)
                .collect(Collectors.toSet());
        assertThat(crowded).hasSizeGreaterThan(1_000);
        assertThat(grouped).doesNotHaveDuplicates().hasSameElementsAs(crowded);
    }

    @Test
    void bubblesAreFewAndDoNotOverlapAndStayInTheirRing() {
        List<Bubble> all = bubbles.at(WHOLE);
        assertThat(all).hasSizeBetween(5, 250);
        for (int i = 0; i < all.size(); i++) {
            Bubble one = all.get(i);
            double distance = Math.hypot(one.x(), one.y());
            assertThat(distance + one.radius()).isLessThanOrEqualTo(layout.shape().outer(one.ring()) + 1e-9);
            assertThat(distance - one.radius()).isGreaterThanOrEqualTo(layout.shape().inner(one.ring()) - 1e-9);
            for (Bubble other : all.subList(i + 1, all.size())) {
                assertThat(one.distance(other)).isGreaterThanOrEqualTo(one.radius() + other.radius());
            }
        }
    }

    @Test
    void zoomingInOpensThem() {
        Bubble largest = bubbles.at(WHOLE).getFirst();
        Camera near = WHOLE.zoomed(bubbles.openedFrom(largest.ring(), WHOLE), 0, 0);
        assertThat(bubbles.in(largest.ring(), near)).isFalse();
        assertThat(bubbles.at(largest.x(), largest.y(), WHOLE)).hasValue(largest);
        assertThat(bubbles.at(largest.x(), largest.y(), near)).isEmpty();
    }

    @Test
    void aSmallNetworkHasNone() {
        Network few = new Network(150, 0);
        Snapshot drawn = new SnapshotReader(few.core.set(), few.core.standings()).read(Sectoring.CATEGORY);
        assertThat(drawn.bubbles().at(Camera.fitting(600, 400))).isEmpty();
        few.core.close();
    }
}
