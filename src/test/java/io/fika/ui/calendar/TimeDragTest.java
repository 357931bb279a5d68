package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.MonthBoard;
import io.fika.people.Contact;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys over the hours of a week with the mouse and with keys. */
@Tag("drag")
class TimeDragTest extends Journey {
    /** The week of Monday 23 November is a page on from the Sunday of the journeys. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Override
    protected Place first() {
        return Place.CALENDAR;
    }

    @Test
    void somebodyWhoIsDueIsDraggedOntoAnExactTimeAndUndone(FxRobot robot) {
        week(robot);
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY).moveTo(at(robot, WEDNESDAY, 9, 17));
        settle();
        assertThat(hint(robot)).first().isEqualTo("Wednesday 25, 09:15");
        assertThat(heading(robot)).isEqualTo("Balance if dropped here");
        robot.drop();
        settle();
        assertThat(heading(robot)).isEqualTo("Balance of the month");
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(9, 15));
        robot.interact(() -> core.journal().undo());
        assertThat(core.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void aBlockIsMovedResizedCopiedAndEscapeChangesNothing(FxRobot robot) {
        plan(robot, WEDNESDAY.atTime(9, 0));
        Node block = shown(robot, ".coffee-block");
        robot.drag(top(block), MouseButton.PRIMARY).moveTo(at(robot, WEDNESDAY.plusDays(1), 14, 5));
        settle();
        assertThat(hint(robot)).first().isEqualTo("Thursday 26, 14:00");
        robot.type(KeyCode.ESCAPE).drop();
        settle();
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(9, 0));
        robot.drag(top(shown(robot, ".coffee-block")), MouseButton.PRIMARY)
                .moveTo(at(robot, WEDNESDAY.plusDays(1), 14, 5))
                .drop();
        settle();
        assertThat(local(only())).isEqualTo(WEDNESDAY.plusDays(1).atTime(14, 0));
        robot.drag(middle(shown(robot, ".block-edge")), MouseButton.PRIMARY)
                .moveTo(at(robot, WEDNESDAY.plusDays(1), 15, 29));
        settle();
        assertThat(hint(robot)).first().isEqualTo("14:00 to 15:30, 90 minutes");
        robot.drop();
        settle();
        assertThat(only().minutes()).isEqualTo(90);
        Node grown = shown(robot, ".coffee-block");
        robot.drag(top(grown), MouseButton.PRIMARY).moveTo(at(robot, WEDNESDAY.plusDays(2), 9, 5));
        robot.press(KeyCode.CONTROL).drop().release(KeyCode.CONTROL);
        settle();
        assertThat(starts())
                .containsExactly(WEDNESDAY.plusDays(1).atTime(14, 0), WEDNESDAY.plusDays(2).atTime(9, 0));
        robot.interact(() -> core.journal().undo());
        assertThat(starts()).containsExactly(WEDNESDAY.plusDays(1).atTime(14, 0));
    }

    @Test
    void aBusyTimeRefusesWithTheReasonAndAltOverrides(FxRobot robot) {
        robot.interact(() -> core.coffees().busyTimes().block(
                "Board", WEDNESDAY.atTime(9, 0).atZone(ZoneOffset.UTC), WEDNESDAY.atTime(10, 0).atZone(ZoneOffset.UTC)));
        week(robot);
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY).moveTo(at(robot, WEDNESDAY, 9, 31));
        settle();
        assertThat(hint(robot))
                .containsExactly("Board takes 09:00 to 10:00.", "Wednesday 25, 09:30? Hold Alt to do it all the same.");
        robot.drop();
        settle();
        assertThat(core.set().all(Coffee.class)).isEmpty();
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY).moveTo(at(robot, WEDNESDAY, 9, 31));
        robot.press(KeyCode.ALT).drop().release(KeyCode.ALT);
        settle();
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(9, 30));
    }

    @Test
    void aCoffeeOverMidnightIsMovedAndStretchedByItsSecondPart(FxRobot robot) {
        UUID somebody = core.set().all(Contact.class).iterator().next().id();
        robot.interact(() -> core.coffees().book(
                List.of(somebody), WEDNESDAY.atTime(23, 0), Booked.Force.REGARDLESS));
        robot.interact(() -> core.coffees().arranging().lengthen(only().id(), 150, Booked.Force.REGARDLESS));
        week(robot);
        assertThat(robot.lookup(".coffee-block").queryAll()).hasSize(2);
        robot.interact(() -> robot.lookup(".time-scroll").queryAs(ScrollPane.class).setVvalue(0));
        settle();
        // from 23:00 to 01:30 it becomes from 23:45 to 02:15
        robot.drag(at(robot, WEDNESDAY.plusDays(1), 0, 30), MouseButton.PRIMARY)
                .moveTo(at(robot, WEDNESDAY.plusDays(1), 1, 15));
        settle();
        assertThat(hint(robot)).last().asString().startsWith("Wednesday 25, 23:45?");
        robot.press(KeyCode.ALT).drop().release(KeyCode.ALT);
        settle();
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(23, 45));
        assertThat(only().minutes()).isEqualTo(150);
        robot.drag(at(robot, WEDNESDAY.plusDays(1), 2, 13), MouseButton.PRIMARY)
                .moveTo(at(robot, WEDNESDAY.plusDays(1), 1, 0));
        robot.press(KeyCode.ALT).drop().release(KeyCode.ALT);
        settle();
        assertThat(only().minutes()).isEqualTo(75);
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(23, 45));
    }

    @Test
    void whatWasCalledOffIsSeenStruckAndOpens(FxRobot robot) {
        plan(robot, WEDNESDAY.atTime(9, 0));
        robot.interact(() -> {
            core.coffees().accept(only().id());
            core.coffees().cancel(only().id());
        });
        settle();
        Node fallen = shown(robot, ".chip-fallen");
        robot.clickOn(top(fallen));
        settle();
        assertThat(robot.lookup(".coffee-form").tryQuery()).isPresent();
        assertThat(robot.lookup(".why-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Called off");
    }

    @Test
    void heldAtTheEdgeTheHoursScrollUnderTheDrag(FxRobot robot) throws TimeoutException {
        week(robot);
        ScrollPane hours = robot.lookup(".time-scroll").queryAs(ScrollPane.class);
        double before = hours.getVvalue();
        Bounds bounds = hours.localToScreen(hours.getLayoutBounds());
        double x = at(robot, WEDNESDAY, 9, 0).getX();
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY)
                .moveTo(new Point2D(x, bounds.getMaxY() - 60));
        settle();
        String held = hint(robot).getFirst();
        robot.moveTo(new Point2D(x, bounds.getMaxY() - 8));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> hours.getVvalue() == hours.getVmax());
        settle();
        assertThat(hours.getVvalue()).isGreaterThan(before);
        // the time beneath a cursor that does not move is another one
        assertThat(robot.lookup(".drop-hint .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anySatisfy(text -> assertThat(text).contains("23:"))
                .doesNotContain(held);
        robot.moveTo(new Point2D(x, bounds.getMinY() + 8));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> hours.getVvalue() == hours.getVmin());
        robot.type(KeyCode.ESCAPE).drop();
        settle();
        assertThat(core.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void theDueListScrollsUnderADragAndKeepsWhoWasTaken(FxRobot robot) throws TimeoutException {
        week(robot);
        ListView<?> list = robot.lookup(".due-list").queryAs(ListView.class);
        Bounds bounds = list.localToScreen(list.getLayoutBounds());
        MonthBoard.Due first = (MonthBoard.Due) list.getItems().getFirst();
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY)
                .moveTo(new Point2D(bounds.getCenterX(), bounds.getMaxY() - 6));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> flow.getPosition() == 1);
        robot.moveTo(at(robot, WEDNESDAY, 9, 17)).drop();
        settle();
        assertThat(only().contacts()).containsExactly(first.person().id());
    }

    @Test
    void theKeysMoveAndStretchTheCoffeeInFocus(FxRobot robot) {
        plan(robot, WEDNESDAY.atTime(9, 0));
        robot.clickOn(top(shown(robot, ".coffee-block")));
        hold(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(local(only())).isEqualTo(WEDNESDAY.atTime(9, 15));
        hold(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(local(only())).isEqualTo(WEDNESDAY.plusDays(1).atTime(9, 15));
        robot.press(KeyCode.SHIFT);
        hold(robot, KeyCode.ALT, KeyCode.DOWN);
        robot.release(KeyCode.SHIFT);
        assertThat(only().minutes()).isEqualTo(60);
        Coffee removed = only();
        robot.type(KeyCode.DELETE);
        settle();
        // somebody else may have been proposed in its stead
        assertThat(core.set().find(Coffee.class, removed.id())).isEmpty();
    }

    private void plan(FxRobot robot, LocalDateTime start) {
        week(robot);
        robot.drag(middle(shown(robot, ".due-tile")), MouseButton.PRIMARY)
                .moveTo(at(robot, start.toLocalDate(), start.getHour(), 2))
                .drop();
        settle();
    }

    private void week(FxRobot robot) {
        robot.interact(() -> robot.lookup(".page-switch").queryAs(MenuButton.class).getItems().get(1).fire());
        robot.interact(() -> robot.lookup(".button").queryAll().stream()
                .filter(node -> "Week after".equals(node.getAccessibleText()))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire());
        settle();
    }

    private static void hold(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        settle();
    }

    private static Point2D at(FxRobot robot, LocalDate day, int hour, int minute) {
        TimeColumn column = robot.lookup(".time-column").queryAllAs(TimeColumn.class).stream()
                .filter(one -> one.day().date().equals(day))
                .findFirst()
                .orElseThrow();
        Bounds bounds = column.localToScreen(column.getLayoutBounds());
        return new Point2D(
                bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() * (hour * 60 + minute) / HourScale.DAY_MINUTES);
    }

    // five minutes into the coffee, where its name is
    private static Point2D top(Node block) {
        Bounds bounds = block.localToScreen(block.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMinY() + 5);
    }

    private static String heading(FxRobot robot) {
        return robot.lookup(".balance > .label").queryAs(Label.class).getText();
    }

    private Coffee only() {
        assertThat(core.set().all(Coffee.class)).hasSize(1);
        return core.set().all(Coffee.class).iterator().next();
    }

    private static LocalDateTime local(Coffee coffee) {
        return coffee.start().withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private List<LocalDateTime> starts() {
        return core.set().all(Coffee.class).stream()
                .map(TimeDragTest::local)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
