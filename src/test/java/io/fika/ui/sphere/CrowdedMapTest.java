package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Division;
import io.fika.people.Replay;
import io.fika.people.SomePeople;
import io.fika.people.Spot;
import io.fika.people.Standing;
import io.fika.people.Tag;
import io.fika.ui.kit.FilePen;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Swatch;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Where people are drawn as bubbles: what a search says of them, and what holds them together. */
@ExtendWith(ApplicationExtension.class)
class CrowdedMapTest {
    private static final int WIDTH = 1376;
    private static final int HEIGHT = 836;
    private static final Camera WHOLE = Camera.fitting(WIDTH, HEIGHT);

    private final List<Contact> people = SomePeople.placed(3_000, 0, 7);
    private final Palette palette = new Palette();

    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @Test
    void aSearchDimsEverythingAndCountsItsHitsInEachBubble() {
        Snapshot snapshot = snapshot(Division.byCategory(Defaults.categories(), people), people);
        List<UUID> hits = people.stream().filter(it -> it.name().given().startsWith("Na")).map(Contact::id).toList();
        var ink = new ReadInk();
        new UpperPainter(sheet(snapshot, ink), Map.of()).paint(List.of(), List.of(), null, new Find("na", hits));

        Map<Bubble, Integer> counts = new HashMap<>();
        List<UUID> single = new ArrayList<>();
        for (UUID hit : hits) {
            Spot spot = snapshot.layout().spotOf(hit).orElseThrow();
            snapshot.bubbles().of(spot, WHOLE).ifPresentOrElse(
                    bubble -> counts.merge(bubble, 1, Integer::sum), () -> single.add(hit));
        }
        assertThat(counts).hasSizeBetween(10, snapshot.bubbles().at(WHOLE).size());
        assertThat(single).isNotEmpty();
        var painter = new BubblePainter(sheet(snapshot, ink));
        // in the smallest there is no room for a number
        counts.keySet().removeIf(bubble -> painter.radius(bubble) < 6);
        counts.forEach((bubble, count) -> assertThat(ink.written()).as("hits in a bubble").anyMatch(words ->
                words.text().equals(String.valueOf(count))
                        && Math.abs(words.x() - WHOLE.screenX(bubble.x())) < 1
                        && Math.abs(words.y() - WHOLE.screenY(bubble.y())) < painter.radius(bubble)));
        assertThat(ink.words().stream().filter(words -> words.matches("[0-9]+"))).hasSize(counts.size());
        ReadInk.Area veil = ink.filled().getFirst();
        assertThat(veil.shape().getBounds2D()).isEqualTo(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        assertThat(veil.color()).isEqualTo(palette.of(Swatch.WINDOW).deriveColor(0, 1, 1, 0.78));
    }

    @Test
    void withNothingTypedNothingIsDimmed() {
        Snapshot snapshot = snapshot(Division.byCategory(Defaults.categories(), people), people);
        var ink = new ReadInk();
        new UpperPainter(sheet(snapshot, ink), Map.of()).paint(List.of(), List.of(), null, new Find("", List.of()));
        assertThat(ink.filled()).isEmpty();
        assertThat(ink.written()).isEmpty();
    }

    @Test
    void dividedByTagTheBubblesAreOfThoseWhoWearItAndBearItsName() {
        List<Tag> tags = IntStream.range(0, 8)
                .mapToObj(number -> new Tag(new UUID(1, number), 1, "Tag " + (char) ('A' + number)))
                .toList();
        List<Contact> tagged = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            tagged.add(i % 20 < 8 ? people.get(i).withTags(List.of(tags.get(i % 20).id())) : people.get(i));
        }
        Snapshot snapshot = snapshot(Division.byTag(tags, tagged), tagged);
        assertThat(names(snapshot)).filteredOn(name -> name.startsWith("Tag ")).hasSizeGreaterThan(tags.size() / 2);
        for (Tag tag : tags) {
            assertHeldTogether(snapshot, tag.name(), contact -> contact.tags().contains(tag.id()));
        }
    }

    @Test
    void dividedByGroupTheBubblesAreOfItsMembersAndBearItsName() {
        Map<UUID, String> groups = IntStream.range(0, 8)
                .boxed()
                .collect(Collectors.toMap(number -> new UUID(2, number), number -> "Group " + (char) ('A' + number)));
        Map<UUID, List<UUID>> joined = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            if (i % 16 < 8) {
                joined.put(people.get(i).id(), List.of(new UUID(2, i % 16)));
            }
        }
        Snapshot snapshot = snapshot(Division.byGroup(groups, joined, people), people);
        assertThat(names(snapshot)).filteredOn(groups::containsValue).hasSizeGreaterThan(groups.size() / 2);
        groups.forEach((group, name) -> assertHeldTogether(
                snapshot, name, contact -> joined.getOrDefault(contact.id(), List.of()).contains(group)));
    }

    private static Set<String> names(Snapshot snapshot) {
        return snapshot.bubbles().at(WHOLE).stream().map(Bubble::name).collect(Collectors.toSet());
    }

    private interface Belongs {
        boolean test(Contact contact);
    }

    private static void assertHeldTogether(Snapshot snapshot, String name, Belongs belongs) {
        List<Bubble> bubbles = snapshot.bubbles().at(WHOLE);
        List<Bubble> named = bubbles.stream().filter(bubble -> bubble.name().equals(name)).toList();
        for (Bubble bubble : bubbles) {
            List<Boolean> belonging = bubble.people().stream()
                    .map(id -> snapshot.find(id).orElseThrow().contact())
                    .map(belongs::test)
                    .distinct()
                    .toList();
            assertThat(belonging).as("nobody of a bubble is apart from the others in it").hasSize(1);
            assertThat(named.contains(bubble) && !belonging.getFirst()).as("a stranger under " + name).isFalse();
        }
    }

    private static Snapshot snapshot(Division division, List<Contact> people) {
        var moment = new Replay.Moment(Network.TODAY, Defaults.rings(), Defaults.categories(), people);
        return SnapshotReader.of(
                moment, division, it -> Standing.of(null, null, false, false, Network.TODAY));
    }

    private Sheet sheet(Snapshot snapshot, ReadInk ink) {
        return new Sheet(
                new FilePen(ink, WIDTH, HEIGHT), snapshot, WHOLE, palette, Type.of(1), Overlay.NONE, Faces.none());
    }
}
