package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fika.coffees.Coffee;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.SectorDrop;
import io.fika.people.SomePeople;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.text.Messages;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys that begin on the map of the whole window. */
@Tag("drag")
class MapJourneyTest extends Journey {
    private final Contact old = SomePeople.placed(1, 0, 3).getFirst();

    @Override
    protected List<Edit<?>> people() {
        core.journal().commit(
                TODAY.minusDays(100).atTime(9, 0).toInstant(ZoneOffset.UTC),
                new Change("Add somebody earlier", Edit.added(old)));
        return super.people().stream().filter(edit -> !edit.subject().id().equals(old.id())).toList();
    }

    @AfterEach
    void closeTheMenu(FxRobot robot) {
        robot.interact(() -> menus().forEach(ContextMenu::hide));
    }

    @Test
    void onAPastDayNothingIsPlannedOrChanged(FxRobot robot) {
        Contact before = now(old);
        Slider slider = robot.lookup(".time-bar .slider").queryAs(Slider.class);
        robot.interact(() -> slider.setValue(40));
        settle();
        Spot then = SphereLayout.of(Defaults.rings(), Defaults.categories(), List.of(old)).spots().iterator().next();
        Point2D dot = screen(robot, then.x(), then.y());
        robot.drag(dot, MouseButton.PRIMARY).moveTo(map(robot));
        settle();
        robot.moveTo(middle(robot.lookup(".map-strip-day").nth(4).query()));
        assertThat(hint(robot)).first().asString().startsWith("This is the sphere as it stood on");
        robot.drop();
        assertThat(core.set().all(Coffee.class)).isEmpty();
        for (String item : List.of("In the calendar…", "Log a touch…", "Wider network", "Back to the tray")) {
            robot.rightClickOn(dot);
            choose(robot, item);
            assertThat(notice(robot)).as(item).startsWith("This is the sphere as it stood on");
        }
        assertThat(desktop().place().get()).isEqualTo(Place.SPHERE);
        assertThat(now(old)).isEqualTo(before);
    }

    @Test
    void inASmallWindowTheDaysComeOnlyWhileSomebodyIsDragged(FxRobot robot) {
        Node strip = robot.lookup(".map-strip").query();
        assertThat(strip.isVisible()).isFalse();
        Contact one = somebody(2);
        robot.drag(at(robot, one), MouseButton.PRIMARY).moveTo(at(robot, 3, 1));
        settle();
        assertThat(strip.isVisible()).isTrue();
        assertThat(robot.lookup(".map-strip-day").queryAllAs(Region.class)).extracting(Node::getAccessibleText)
                .hasSize(10)
                .allMatch(text -> text.contains("November") || text.contains("December"));
        robot.type(KeyCode.ESCAPE).drop();
        settle();
        assertThat(strip.isVisible()).isFalse();
    }

    @Test
    void aCoffeeIsPlannedInTheCalendarWithWhoeverWasMeant(FxRobot robot) {
        Contact one = somebody(2);
        robot.rightClickOn(at(robot, one));
        choose(robot, "In the calendar…");
        assertThat(desktop().place().get()).isEqualTo(Place.CALENDAR);
        assertThat(notice(robot)).contains(one.name().full());
    }

    @Test
    void whatIsSetForAnotherSectorIsDoneWithoutAQuestion(FxRobot robot) {
        Contact one = somebody(2);
        robot.interact(() -> desktop().navigator().show(Place.SETTINGS));
        settle();
        robot.clickOn(Messages.text("settings.categories"));
        settle();
        RadioButton change = robot.lookup((Node node) -> node instanceof RadioButton radio
                && radio.getText().equals(Messages.text("settings.sectorDrop.change"))).query();
        robot.interact(change::fire);
        assertThat(SectorDrop.of(core.settings())).isEqualTo(SectorDrop.CHANGE);
        robot.interact(() -> desktop().navigator().show(Place.SPHERE));
        settle();
        int other = layout().sectors().indexOf(one) == 0 ? 1 : 0;
        robot.drag(at(robot, one), MouseButton.PRIMARY).moveTo(at(robot, 2, other)).drop();
        settle();
        assertThat(now(one).category()).isEqualTo(Defaults.categories().get(other).id());
    }

    @Test
    void theSwitchForTheLassoSelectsWhomItSurroundsAndEscapeEndsIt(FxRobot robot) {
        ToggleButton lasso = robot.lookup(".map-zoom .toggle-button").query();
        robot.interact(lasso::fire);
        Region map = map(robot);
        double right = map.getWidth() - 90;
        robot.moveTo(map.localToScreen(right, 4)).press(MouseButton.PRIMARY);
        for (double[] corner : new double[][] {{250, 4}, {250, map.getHeight() - 4}, {right, map.getHeight() - 4}}) {
            robot.moveTo(map.localToScreen(corner[0], corner[1]));
        }
        robot.release(MouseButton.PRIMARY);
        assertThat(selected(robot)).hasSizeGreaterThan(20);
        assertThat(map.isFocused()).as("what is pressed hears the keys").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(lasso.isSelected()).isFalse();
        assertThat(selected(robot)).hasSizeGreaterThan(20);
    }

    @Test
    void aFingerThatRestsOpensTheMenuAndIsNoClick(FxRobot robot) throws TimeoutException {
        Contact one = somebody(2);
        Point2D beside = at(robot, one).add(0, 14);
        robot.interact(() -> {
            touch(robot, TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, beside);
            finger(robot, MouseEvent.MOUSE_PRESSED, beside);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menus().findAny().isPresent());
        robot.interact(() -> {
            touch(robot, TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, beside);
            finger(robot, MouseEvent.MOUSE_RELEASED, beside);
            finger(robot, MouseEvent.MOUSE_CLICKED, beside);
        });
        settle();
        assertThat(items().map(MenuItem::getText)).contains("Open the card");
        assertThat(selected(robot)).singleElement().asString().startsWith(one.name().full());
        assertThat(robot.lookup(".person-card").tryQuery()).isEmpty();
    }

    @Test
    void aFingerDragsWhoeverIsNearIt(FxRobot robot) {
        Contact one = somebody(2);
        Point2D from = at(robot, one).add(0, 14);
        Point2D to = at(robot, 3, layout().sectors().indexOf(one));
        robot.interact(() -> {
            touch(robot, TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, from);
            finger(robot, MouseEvent.MOUSE_PRESSED, from);
            touch(robot, TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, from.midpoint(to));
            finger(robot, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
            finger(robot, MouseEvent.MOUSE_DRAGGED, to);
        });
        assertThat(hint(robot)).first().asString().startsWith(one.name().full() + " → Wider network");
        robot.interact(() -> {
            touch(robot, TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, to);
            finger(robot, MouseEvent.MOUSE_RELEASED, to);
        });
        settle();
        assertThat(layout().ringOf(now(one))).isEqualTo(3);
    }

    @Test
    void anotherWindowThatTakesTheFocusBringsEverybodyBack(FxRobot robot) {
        assumeThat(System.getProperty("glass.platform", "")).as("windows take the focus from one another").isNotEqualTo("Headless");
        Contact one = somebody(2);
        robot.drag(at(robot, one), MouseButton.PRIMARY).moveTo(at(robot, 3, 1));
        assertThat(hint(robot)).isNotEmpty();
        var other = new Stage[1];
        robot.interact(() -> {
            other[0] = new Stage();
            other[0].setScene(new Scene(new Region(), 80, 60));
            other[0].show();
            other[0].requestFocus();
        });
        settle();
        assertThat(hint(robot)).isEmpty();
        robot.drop();
        robot.interact(other[0]::hide);
        assertThat(now(one)).isEqualTo(one);
    }

    private static void choose(FxRobot robot, String text) {
        MenuItem item = items().filter(it -> text.equals(it.getText())).findFirst().orElseThrow();
        robot.interact(item::fire);
        robot.interact(() -> menus().forEach(ContextMenu::hide));
        settle();
    }

    private static Stream<ContextMenu> menus() {
        return List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast);
    }

    private static Stream<MenuItem> items() {
        return menus().flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item));
    }

    /** What assistive technology is told to be selected. */
    private static List<String> selected(FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> ((List<?>) Objects.requireNonNull(
                        map(robot).queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS)))
                .forEach(item -> words.add(
                        String.valueOf(((Node) item).queryAccessibleAttribute(AccessibleAttribute.TEXT)))));
        return words;
    }

    /** A finger gives touches and, made of them, events of a mouse. */
    private static void finger(FxRobot robot, EventType<MouseEvent> type, Point2D screen) {
        Region map = map(robot);
        Point2D at = map.screenToLocal(screen);
        Point2D scene = map.localToScene(at);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(map, new MouseEvent(
                map, map, type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, down, false, false, true, false,
                type == MouseEvent.MOUSE_CLICKED, new PickResult(map, scene.getX(), scene.getY())));
    }

    private static void touch(FxRobot robot, EventType<TouchEvent> type, TouchPoint.State state, Point2D screen) {
        Region map = map(robot);
        Point2D scene = map.localToScene(map.screenToLocal(screen));
        var point = new TouchPoint(
                1, state, scene.getX(), scene.getY(), screen.getX(), screen.getY(), map,
                new PickResult(map, scene.getX(), scene.getY()));
        Event.fireEvent(map, new TouchEvent(map, map, type, point, List.of(point), 1, false, false, false, false));
    }

    private Contact somebody(int ring) {
        return core.set().all(Contact.class).stream()
                .filter(it -> layout().ringOf(it) == ring && it.category() != null)
                .min(Comparator.comparing(Contact::id))
                .orElseThrow();
    }

    private SphereLayout layout() {
        return SphereLayout.of(core.set());
    }

    private static Region map(FxRobot robot) {
        return robot.lookup(".sphere-map").query();
    }

    private Point2D at(FxRobot robot, Contact contact) {
        Spot spot = layout().spotOf(contact.id()).orElseThrow();
        return screen(robot, spot.x(), spot.y());
    }

    private Point2D at(FxRobot robot, int ring, int sector) {
        double radius = layout().shape().radius(ring, 0.5);
        double angle = layout().sectors().all().get(sector).middle();
        return screen(robot, radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private static Point2D screen(FxRobot robot, double x, double y) {
        Region map = map(robot);
        Camera camera = Camera.fitting(map.getWidth(), map.getHeight());
        return Objects.requireNonNull(map.localToScreen(camera.screenX(x), camera.screenY(y)));
    }
}
