package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.people.Sectoring;
import io.fika.people.Spot;
import io.fika.persistence.Database;
import io.fika.ui.kit.CanvasPen;
import io.fika.ui.kit.FilePen;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Pen;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whose names the map shows, and that they cover nothing; sizes are those of the map in a window of 1440 × 900. */
@ExtendWith(ApplicationExtension.class)
class NamesTest {
    private static final int WIDTH = 1376;
    private static final int HEIGHT = 836;

    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"1, CATEGORY", "2, CATEGORY", "3, CATEGORY", "7, CATEGORY", "1, NONE", "2, NONE", "12, NONE"})
    void of150PeopleEverybodyIsNamedAndNoNameIsCut(long seed, Sectoring by) {
        Snapshot snapshot = example(seed, by);
        var ink = new ReadInk();
        Map<UUID, Box> names = SpherePainter.paint(
                sheet(new FilePen(ink, WIDTH, HEIGHT), snapshot, WIDTH, HEIGHT));
        assertThat(names.keySet())
                .containsExactlyInAnyOrderElementsOf(snapshot.layout().spots().stream().map(Spot::contact).toList());
        assertThat(ink.words()).noneMatch(word -> word.contains("…"));
        Set<String> whole = snapshot.people().values().stream()
                .filter(person -> names.containsKey(person.id()))
                .flatMap(person -> Stream.of(person.label(), person.contact().name().given()))
                .collect(Collectors.toSet());
        assertThat(ink.words().stream().filter(whole::contains)).hasSizeGreaterThanOrEqualTo(names.size() - 2);
    }

    @ParameterizedTest(name = "{0} people at {1} × {2}")
    @CsvSource({
        "1, 640, 440", "15, 640, 440", "150, 640, 440", "2000, 640, 440", "150, 1376, 836", "600, 1376, 836",
        "3000, 1376, 836", "150, 3776, 2096", "2000, 3776, 2096"
    })
    void namesCoverNeitherDotsNorEachOther(int people, int width, int height) {
        Network network = new Network(people, 0);
        Snapshot snapshot = new SnapshotReader(network.core.set(), network.core.standings()).read(Sectoring.CATEGORY);
        Map<UUID, Box> names = painted(snapshot, width, height);
        assertThat(names).isNotEmpty();
        Camera camera = Camera.fitting(width, height);
        List<Box> all = new ArrayList<>(names.values());
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.subList(i + 1, all.size())).noneMatch(all.get(i)::overlaps);
        }
        for (Spot spot : snapshot.layout().spots()) {
            if (!snapshot.bubbles().in(spot.ring(), camera)) {
                Box dot = Box.around(
                        camera.screenX(spot.x()), camera.screenY(spot.y()), camera.dot(spot.radius()));
                assertThat(all).noneMatch(dot::overlaps);
            }
        }
        network.core.close();
    }

    @ParameterizedTest(name = "{0} people at {1} × {2}")
    @CsvSource({"15, 640, 440", "150, 640, 440", "150, 1376, 836", "600, 1376, 836", "2000, 3776, 2096"})
    void theNamesOfRingsLieOnNoName(int people, int width, int height) {
        Network network = new Network(people, 0);
        Snapshot snapshot = new SnapshotReader(network.core.set(), network.core.standings()).read(Sectoring.CATEGORY);
        var ink = new ReadInk();
        Map<UUID, Box> names = SpherePainter.paint(sheet(new FilePen(ink, width, height), snapshot, width, height));
        // only they are written letter by letter, along an arc
        List<Box> letters = ink.written().stream()
                .filter(words -> words.text().codePointCount(0, words.text().length()) == 1 && words.along() == 0.5)
                .filter(words -> Math.hypot(words.x() - width / 2.0, words.y() - height / 2.0) > 30 && words.y() > height / 2.0)
                .map(words -> Box.around(words.x(), words.y() - words.font().getSize() * 0.35, words.font().getSize() * 0.3))
                .toList();
        assertThat(letters).hasSizeGreaterThan(40);
        assertThat(names.values()).noneMatch(name -> letters.stream().anyMatch(name::overlaps));
        network.core.close();
    }

    @Test
    void noNameStandsBeneathAPanelOverTheMap() {
        Network network = new Network(150, 0);
        Snapshot snapshot = new SnapshotReader(network.core.set(), network.core.standings()).read(Sectoring.CATEGORY);
        List<Box> panels = List.of(new Box(200, 60, 250, 200), new Box(700, 500, 300, 300));
        Map<UUID, Box> names = SpherePainter.paint(sheet(snapshot, WIDTH, HEIGHT), panels);
        assertThat(names).hasSizeGreaterThan(100).hasSizeLessThan(150);
        assertThat(names.values()).noneMatch(name -> panels.stream().anyMatch(name::overlaps));
        network.core.close();
    }

    /** Under the veil the map shows through: a name beside its own shadow would be there twice. */
    @Test
    void whoIsFoundKeepsTheNameWhereItStands() {
        Snapshot snapshot = example(1, Sectoring.CATEGORY);
        Map<UUID, Box> names = painted(snapshot, WIDTH, HEIGHT);
        List<UUID> hits = names.keySet().stream().filter(id -> id.hashCode() % 3 == 0).toList();
        var ink = new ReadInk();
        new UpperPainter(sheet(new FilePen(ink, WIDTH, HEIGHT), snapshot, WIDTH, HEIGHT), names)
                .paint(List.of(), List.of(), null, new Find("a", hits));
        assertThat(hits).hasSizeGreaterThan(20).allSatisfy(hit -> {
            Box box = Objects.requireNonNull(names.get(hit));
            assertThat(ink.written()).anyMatch(words ->
                    Math.abs(words.x() - box.x()) < 1 && Math.abs(words.y() - box.y() - box.height() / 2) < 6);
        });
    }

    @Test
    void theMapOfNobodyHasNoNames() {
        assertThat(painted(Snapshot.empty(Network.TODAY), WIDTH, HEIGHT)).isEmpty();
    }

    private static Snapshot example(long seed, Sectoring by) {
        Clock clock = Clock.fixed(Network.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Core core = new Core(Database.inMemory(), clock)) {
            core.journal().commit(new Example(150, seed, Network.TODAY, ZoneOffset.UTC).change(core.set()));
            return new SnapshotReader(core.set(), core.standings()).read(by);
        }
    }

    private static Map<UUID, Box> painted(Snapshot snapshot, int width, int height) {
        return SpherePainter.paint(sheet(snapshot, width, height));
    }

    private static Sheet sheet(Snapshot snapshot, int width, int height) {
        return sheet(new CanvasPen(new Canvas(width, height)), snapshot, width, height);
    }

    private static Sheet sheet(Pen pen, Snapshot snapshot, int width, int height) {
        var camera = Camera.fitting(width, height);
        return new Sheet(pen, snapshot, camera, new Palette(), Type.of(1), Overlay.NONE, Faces.none());
    }
}
