package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.Sectoring;
import io.fika.people.Spot;
import io.fika.ui.Windows;
import io.fika.ui.kit.CanvasPen;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Palette;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A line explains itself under the pointer, leads to the person it is about, and was not there before it came about. */
@ExtendWith(ApplicationExtension.class)
class LineLayerTest {
    private final Network network = new Network(60, 0);

    @Start
    void start(Stage stage) {
        Fonts.load();
        Contact host = network.in(1, 0);
        Contact guest = network.in(3, 2);
        var early = network.in(2, 1);
        network.core.journal().commit(
                Network.TODAY.minusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC),
                new Change("Test", Edit.changed(early, early.withCadenceDays(90))));
        network.core.journal().commit(new Change(
                "Test", Edit.changed(guest, guest.withStory(guest.story().withThrough(host.id())))));
        var feature = new SphereFeature(
                network.bench(), network.sources(),
                new SphereFeature.Ways(
                        new SphereFeature.Start(() -> {}, () -> {}, () -> {}), network.planned::add,
                        network.logged::addAll),
                network.depth());
        var scene = new Scene(
                new BorderPane(feature.screen().content(), feature.screen().actions(), null, null, null), 980, 700);
        scene.getStylesheets().addAll("/io/fika/light.css", "/io/fika/base.css");
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void aLineUnderThePointerSaysWhyItIsThereAndAClickOpensWhomItIsAbout(FxRobot robot) {
        choose(robot, Layer.THROUGH);
        Point2D on = middle(robot);
        Contact guest = network.in(3, 2);
        Label tip = robot.lookup(".map-line-tip").queryAs(Label.class);
        robot.moveTo(on.add(0, 60));
        assertThat(tip.isVisible()).isFalse();
        robot.moveTo(on);
        assertThat(tip.isVisible()).isTrue();
        assertThat(tip.getText()).isEqualTo(
                guest.name().full() + " came to you through " + network.in(1, 0).name().full());
        robot.clickOn(on);
        assertThat(network.opened).containsExactly(guest.id());
    }

    @Test
    void onAnEarlierDayTheLineIsNotThereAndTheLegendSaysOfWhichDayItIs(FxRobot robot) {
        choose(robot, Layer.THROUGH);
        assertThat(legend(robot)).contains("1 line; point at one to read it");
        Slider slider = robot.lookup(".time-bar .slider").queryAs(Slider.class);
        robot.interact(() -> slider.setValue(slider.getMax() - 3));
        Windows.settle();
        LocalDate then = Network.TODAY.minusDays(3);
        assertThat(legend(robot)).contains("None yet: note through whom people came")
                .anyMatch(text -> text.startsWith("On " + then.getDayOfMonth() + " November 2026."));
        robot.clickOn("Back to today");
        Windows.settle();
        assertThat(legend(robot)).contains("1 line; point at one to read it");
    }

    private static List<String> legend(FxRobot robot) {
        return robot.lookup(".map-legend .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static void choose(FxRobot robot, Layer layer) {
        MenuButton menu = robot.lookup(".layer-menu").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> layer.title().equals(item.getText()))
                .forEach(MenuItem::fire));
        Windows.settle();
    }

    /** A point of the line that is on no dot. */
    private Point2D middle(FxRobot robot) {
        Region map = robot.lookup(".sphere-map").queryAs(Region.class);
        Snapshot snapshot = new SnapshotReader(network.core.set(), network.core.standings()).read(Sectoring.CATEGORY);
        Camera camera = Camera.fitting(map.getWidth(), map.getHeight());
        var sheet = new Sheet(
                new CanvasPen(new Canvas(map.getWidth(), map.getHeight())), snapshot, camera, new Palette(), Type.of(1),
                Overlay.NONE, Faces.none());
        Spot from = snapshot.layout().spotOf(network.in(1, 0).id()).orElseThrow();
        Spot to = snapshot.layout().spotOf(network.in(3, 2).id()).orElseThrow();
        Curve curve = Curve.between(from, to, sheet);
        var hits = new HitGrid(snapshot.layout().spots());
        for (double t = 0.3; t < 0.8; t += 0.02) {
            double x = (1 - t) * (1 - t) * curve.fromX() + 2 * t * (1 - t) * curve.viaX() + t * t * curve.toX();
            double y = (1 - t) * (1 - t) * curve.fromY() + 2 * t * (1 - t) * curve.viaY() + t * t * curve.toY();
            if (hits.at(camera.unitX(x), camera.unitY(y), 12 / camera.radius()).isEmpty()) {
                Node node = map;
                return node.localToScreen(x, y);
            }
        }
        throw new AssertionError("All of the line is beneath dots");
    }
}
