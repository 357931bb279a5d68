package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.people.Contact;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Journeys over the month with the mouse. */
@Tag("drag")
class CalendarDragTest extends Journey {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Override
    protected Place first() {
        return Place.CALENDAR;
    }

    @Test
    void somebodyWhoIsDueIsDraggedOntoADayAndOnToAnother(FxRobot robot) {
        carry(robot, person(robot), day(robot, WEDNESDAY));
        assertThat(hint(robot)).first().isEqualTo("Wednesday 25, 08:30");
        robot.drop();
        settle();
        Coffee coffee = only();
        assertThat(coffee.start().toLocalDate()).isEqualTo(WEDNESDAY);
        assertThat(coffee.status()).isEqualTo(CoffeeStatus.PROPOSED);
        drag(robot, robot.lookup(".coffee-chip").query(), day(robot, WEDNESDAY.plusDays(1)));
        assertThat(only().start().toLocalDate()).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(only().id()).isEqualTo(coffee.id());
        robot.interact(() -> core.journal().undo());
        assertThat(only().start().toLocalDate()).isEqualTo(WEDNESDAY);
    }

    @Test
    void whoeverIsFoundInThePaletteIsDraggedOutOfItOntoADay(FxRobot robot) {
        Contact last = core.set().all(Contact.class).stream()
                .max(Comparator.comparing(person -> person.name().full()))
                .orElseThrow();
        robot.push(KeyCode.CONTROL, KeyCode.K).write(last.name().full());
        carry(robot, shown(robot, ".finder-cell"), day(robot, WEDNESDAY));
        assertThat(robot.lookup(".finder").query().getParent().isVisible()).isFalse();
        assertThat(hint(robot)).first().isEqualTo("Wednesday 25, 08:30");
        robot.drop();
        settle();
        assertThat(only().contacts()).containsExactly(last.id());
    }

    @Test
    void whoeverIsFoundInTheListIsDraggedThoughNotDue(FxRobot robot) {
        Contact fresh = core.set().all(Contact.class).stream()
                .filter(one -> core.coffees().board(YearMonth.from(TODAY)).due().stream()
                        .noneMatch(due -> due.person().id().equals(one.id())))
                .findFirst()
                .orElseThrow();
        robot.clickOn(".due-filters .text-field").write(fresh.name().full());
        settle();
        drag(robot, person(robot), day(robot, WEDNESDAY));
        assertThat(only().contacts()).containsExactly(fresh.id());
    }

    @Test
    void escapeBringsBackWhoWasDraggedOutOfThePalette(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("a");
        carry(robot, shown(robot, ".finder-cell"), day(robot, WEDNESDAY));
        robot.type(KeyCode.ESCAPE).drop();
        settle();
        assertThat(core.set().all(Coffee.class)).isEmpty();
        assertThat(robot.lookup(".finder").query().getParent().isVisible()).isFalse();
    }

    @Test
    void escapeAndADropOutsideChangeNothing(FxRobot robot) {
        carry(robot, person(robot), day(robot, WEDNESDAY));
        robot.type(KeyCode.ESCAPE).drop();
        drag(robot, person(robot), robot.lookup(".balance").query());
        assertThat(core.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void aBusyDayRefusesAndSaysWhy(FxRobot robot) {
        robot.interact(() -> core.coffees().busyTimes().block("holiday", WEDNESDAY, WEDNESDAY));
        carry(robot, person(robot), day(robot, WEDNESDAY));
        assertThat(hint(robot))
                .containsExactly(
                        "Wednesday 25 November is taken wholly: holiday.", "Hold Alt to do it all the same.");
        robot.drop();
        settle();
        assertThat(core.set().all(Coffee.class)).isEmpty();
    }

    private Coffee only() {
        assertThat(core.set().all(Coffee.class)).hasSize(1);
        return core.set().all(Coffee.class).iterator().next();
    }

    private static Node person(FxRobot robot) {
        return shown(robot, ".due-tile");
    }

    private static Node day(FxRobot robot, LocalDate day) {
        return robot.lookup(".day").queryAll().stream()
                .filter(cell -> !cell.getStyleClass().contains("day-outside"))
                .filter(cell -> cell.lookup(".day-number") instanceof Label number
                        && number.getText().equals(Integer.toString(day.getDayOfMonth())))
                .findFirst()
                .orElseThrow();
    }
}
