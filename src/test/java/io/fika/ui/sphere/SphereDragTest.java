package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Placement;
import io.fika.people.SectorDrop;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.ui.HeldKeys;
import io.fika.ui.Windows;
import io.fika.ui.kit.Fonts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Journeys over the map with mouse and keys. */
@Tag("drag")
@ExtendWith(ApplicationExtension.class)
class SphereDragTest {
    private static final int CLIENT = 1;

    private Node table = new StackPane();
    private final Network network = new Network(60, 4);

    @Start
    void start(Stage stage) {
        Fonts.load();
        var feature = new SphereFeature(
                network.bench(),
                network.sources(),
                new SphereFeature.Ways(
                        new SphereFeature.Start(() -> {}, () -> {}, () -> {}), network.planned::add,
                        network.logged::addAll),
                network.depth());
        table = feature.screen().actions();
        var scene = new Scene(new StackPane(feature.screen().content(), network.bench().drags().overlay()), 980, 700);
        scene.getStylesheets().addAll("/io/fika/light.css", "/io/fika/base.css");
        HeldKeys.attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void draggedInwardSomebodyMovesAndUndoRestoresTheExactPlace(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        Placement before = client.placement();
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        assertThat(hint(robot)).startsWith(client.name().full() + " → Contact sphere");
        assertThat(robot.lookup(".map-target-ring").queryAll()).hasSize(2);
        robot.drop();
        assertThat(ringOf(client)).isEqualTo(1);
        assertThat(robot.lookup(".map-target-ring").queryAll()).isEmpty();
        robot.interact(() -> network.core.journal().undo());
        assertThat(network.now(client).placement()).isEqualTo(before);
    }

    @Test
    void escapeBringsEverybodyBack(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 1, 1)).type(KeyCode.ESCAPE).drop();
        assertThat(network.now(client)).isEqualTo(client);
    }

    @Test
    void droppedOutsideSomebodyReturns(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(map(robot).localToScreen(950, 30)).drop();
        assertThat(network.now(client)).isEqualTo(client);
    }

    @Test
    void severalSelectedWithShiftAreDraggedAtOnce(FxRobot robot) {
        Contact one = network.in(2, CLIENT);
        Contact other = network.in(3, CLIENT);
        robot.press(KeyCode.SHIFT).clickOn(at(robot, one)).clickOn(at(robot, other)).release(KeyCode.SHIFT);
        robot.drag(at(robot, one), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        assertThat(hint(robot)).startsWith("2 people → Contact sphere");
        robot.drop();
        assertThat(ringOf(one)).isEqualTo(1);
        assertThat(ringOf(other)).isEqualTo(1);
        robot.interact(() -> network.core.journal().undo());
        assertThat(network.now(other).placement()).isEqualTo(other.placement());
    }

    @Test
    void droppedInAnotherSectorSomebodyChangesTheCategoryAfterAQuestion(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 2, 0)).drop();
        assertThat(network.now(client)).isEqualTo(client);
        robot.clickOn("Change to " + Defaults.categories().getFirst().name());
        assertThat(network.now(client).category()).isEqualTo(Defaults.categories().getFirst().id());
    }

    @Test
    void theAnswerIsRememberedAndSaidInTheHint(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 2, 0)).drop();
        robot.clickOn(".map-question .check-box").clickOn("Keep the category");
        assertThat(SectorDrop.of(network.core.settings())).isEqualTo(SectorDrop.KEEP);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 3, 0));
        assertThat(hint(robot)).contains("the category stays");
        robot.drop();
        assertThat(robot.lookup(".map-question").query().isVisible()).isFalse();
        assertThat(network.now(client).category()).isEqualTo(client.category());
        assertThat(ringOf(client)).isEqualTo(3);
    }

    @Test
    void droppedOnADayOfTheStripSomebodyGetsACoffeeInOneStep(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(day(robot, 4));
        assertThat(hint(robot)).startsWith("Coffee with " + client.name().full() + " on Friday 27 November, 08:30");
        robot.drop();
        assertThat(network.core.set().all(Coffee.class)).singleElement().satisfies(coffee -> {
            assertThat(coffee.contacts()).containsExactly(client.id());
            assertThat(coffee.start().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 27));
        });
        assertThat(network.now(client).placement()).isEqualTo(client.placement());
        robot.interact(() -> network.core.journal().undo());
        assertThat(network.core.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void aDayThatIsTakenRefusesAndSaysWhy(FxRobot robot) {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        robot.interact(() -> network.core.coffees().busyTimes().block("Trade fair", friday, friday));
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(day(robot, 4));
        assertThat(hint(robot)).startsWith("No coffee with").contains("Trade fair");
        robot.drop();
        assertThat(network.core.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void outOfTheTrayOntoADaySomebodyGetsACoffee(FxRobot robot) {
        Node row = robot.lookup(".map-tray .list-cell").match((Node cell) -> ((Labeled) cell).getText() != null).query();
        robot.drag(row, MouseButton.PRIMARY).moveTo(day(robot, 0)).drop();
        assertThat(network.core.set().all(Coffee.class)).hasSize(1);
    }

    @Test
    void aSecondButtonBringsEverybodyBackAndOpensNoMenu(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 1, 1)).press(MouseButton.SECONDARY);
        assertThat(robot.lookup(".drop-hint").query().isVisible()).isFalse();
        robot.release(MouseButton.SECONDARY).drop();
        assertThat(network.now(client)).isEqualTo(client);
        assertThat(robot.lookup(".context-menu").queryAll()).isEmpty();
    }

    @Test
    void aWindowThatLosesTheFocusBringsEverybodyBack(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        robot.interact(() -> map(robot).getScene().getWindow().hide());
        robot.drop();
        assertThat(network.now(client)).isEqualTo(client);
        assertThat(network.bench().drags().isDragging()).isFalse();
    }

    @Test
    void aLassoSelectsWhomItSurrounds(FxRobot robot) {
        double right = map(robot).getWidth() - 90;
        double bottom = map(robot).getHeight() - 4;
        robot.press(KeyCode.ALT).moveTo(map(robot).localToScreen(right, 4)).press(MouseButton.PRIMARY);
        for (double[] corner : new double[][] {{250, 4}, {250, bottom}, {right, bottom}}) {
            robot.moveTo(map(robot).localToScreen(corner[0], corner[1]));
        }
        robot.release(MouseButton.PRIMARY).release(KeyCode.ALT);
        robot.drag(at(robot, network.in(2, CLIENT)), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        assertThat(hint(robot)).contains(" people → Contact sphere").doesNotStartWith("1 ");
        robot.type(KeyCode.ESCAPE).drop();
    }

    @Test
    void theMenuOfAPersonSelectsThoseWhoAreLate(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.rightClickOn(at(robot, client));
        String late = robot.lookup(".context-menu .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(text -> text.startsWith("Select all late in")).findFirst().orElseThrow();
        robot.clickOn(late);
        Contact first = network.core.set().all(Contact.class).stream()
                .filter(it -> it.placement() != null && ringOf(it) == 2)
                .filter(it -> network.core.standings().of(it).isOverdue())
                .findFirst()
                .orElseThrow();
        robot.drag(at(robot, first), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        assertThat(late).contains("(" + hint(robot).split(" ")[0] + ")");
        robot.type(KeyCode.ESCAPE).drop();
    }

    @Test
    void theMenuKeyOpensTheMenuOfWhoeverHasTheFocus(FxRobot robot) {
        robot.interact(() -> map(robot).requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.F10);
        robot.type(KeyCode.ENTER);
        assertThat(network.opened).hasSize(1);
    }

    @Test
    void typingFindsAndEnterGoesThere(FxRobot robot) {
        Contact client = network.in(3, CLIENT);
        robot.interact(() -> map(robot).requestFocus());
        robot.write(client.name().full().toLowerCase(Locale.ROOT));
        assertThat(robot.lookup(".map-find").query().isVisible()).isTrue();
        assertThat(robot.lookup(".map-find .muted").queryAs(Labeled.class).getText()).isEqualTo("1 person");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(network.opened).containsExactly(client.id());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".map-find").query().isVisible()).isFalse();
    }

    @Test
    void theTableSelectsAndMovesAsTheMapDoes(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.clickOn(at(robot, client));
        ToggleButton twin = (ToggleButton) table.lookup(".toggle-button.button-icon");
        robot.interact(twin::fire);
        TableView<Spot> rows = robot.lookup(".table-view").query();
        assertThat(rows.getSelectionModel().getSelectedItem().contact()).isEqualTo(client.id());
        robot.interact(rows::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(ringOf(client)).isEqualTo(1);
        assertThat(rows.getSelectionModel().getSelectedItem().contact()).isEqualTo(client.id());
    }

    @Test
    void outOfTheTraySomebodyGetsAPlace(FxRobot robot) {
        Node row = robot.lookup(".map-tray .list-cell").match((Node cell) -> ((Labeled) cell).getText() != null).query();
        String name = ((Labeled) row).getText();
        robot.drag(row, MouseButton.PRIMARY).moveTo(at(robot, 3, 0));
        assertThat(hint(robot)).startsWith(name + " → Wider network");
        robot.drop();
        if (robot.lookup(".map-question").query().isVisible()) {
            robot.clickOn("Keep the category");
        }
        assertThat(network.core.set().all(Contact.class).stream().filter(it -> it.placement() == null)).hasSize(3);
    }

    @Test
    void intoTheTraySomebodyLosesThePlace(FxRobot robot) {
        Contact client = network.in(2, CLIENT);
        robot.drag(at(robot, client), MouseButton.PRIMARY).moveTo(".map-tray").drop();
        assertThat(network.now(client).placement()).isNull();
    }

    @Test
    void keysAloneMoveSomebodyInward(FxRobot robot) {
        robot.interact(() -> map(robot).requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT).type(KeyCode.ENTER);
        Contact opened = network.core.people().find(network.opened.getFirst()).orElseThrow();
        int ring = ringOf(opened);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(ringOf(opened)).isEqualTo(ring + 1);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(ringOf(opened)).isEqualTo(ring);
    }

    @Test
    void aRubberBandSelects(FxRobot robot) {
        double right = map(robot).getWidth() - 90;
        double bottom = map(robot).getHeight() - 4;
        robot.press(KeyCode.SHIFT).moveTo(map(robot).localToScreen(right, 4)).press(MouseButton.PRIMARY);
        robot.moveTo(map(robot).localToScreen(250, bottom)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        robot.drag(at(robot, network.in(2, CLIENT)), MouseButton.PRIMARY).moveTo(at(robot, 1, 1));
        assertThat(hint(robot)).contains(" people → Contact sphere");
        robot.drop();
    }

    /** The middle of a day of the strip, which may come only once a drag has begun. */
    private static Point2D day(FxRobot robot, int number) {
        Node cell = robot.lookup(".map-strip-day").nth(number).query();
        cell.getScene().getRoot().layout();
        var bounds = cell.localToScreen(cell.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Region map(FxRobot robot) {
        return robot.lookup(".sphere-map").query();
    }

    private SphereLayout layout() {
        return SphereLayout.of(network.core.set());
    }

    private int ringOf(Contact contact) {
        Windows.settle();
        return layout().spotOf(contact.id()).orElseThrow().ring();
    }

    private Point2D at(FxRobot robot, Contact contact) {
        Spot spot = layout().spotOf(contact.id()).orElseThrow();
        return screen(robot, spot.x(), spot.y());
    }

    /** The middle of a ring's part of a sector. */
    private Point2D at(FxRobot robot, int ring, int sector) {
        double radius = layout().shape().radius(ring, 0.5);
        double angle = layout().sectors().all().get(sector).middle();
        return screen(robot, radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private Point2D screen(FxRobot robot, double x, double y) {
        Region map = map(robot);
        Camera camera = Camera.fitting(map.getWidth(), map.getHeight());
        return Objects.requireNonNull(map.localToScreen(camera.screenX(x), camera.screenY(y)));
    }

    private static String hint(FxRobot robot) {
        StringBuilder text = new StringBuilder();
        robot.lookup(".drop-hint .label").queryAllAs(Labeled.class).forEach(line -> text.append(line.getText()).append('\n'));
        return text.toString();
    }
}
