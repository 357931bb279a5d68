package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.people.Contact;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Journeys over the due list by keyboard. */
class DueJourneyTest extends Journey {
    @Override
    protected Place first() {
        return Place.CALENDAR;
    }

    @Test
    void somebodyWhoIsNotDueIsFoundAndPlannedOnTheMarkedDay(FxRobot robot) {
        Contact fresh = core.set().all(Contact.class).stream()
                .filter(person -> core.coffees().board(YearMonth.from(TODAY)).due().stream()
                        .noneMatch(due -> due.person().id().equals(person.id())))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> robot.lookup(".month-grid").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.interact(() -> robot.lookup(".due-filters .text-field").query().requestFocus());
        robot.write(fresh.name().full()).type(KeyCode.DOWN);
        settle();
        assertThat(list(robot).getItems()).isNotEmpty();
        assertThat(robot.lookup(".why-card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Why not " + fresh.name().full() + "?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(core.set().all(Coffee.class)).singleElement().satisfies(coffee ->
                assertThat(coffee.contacts()).containsExactly(fresh.id()));
    }

    @Test
    void theKeysOfTheCalendarWorkAfterTheStart(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.N);
        settle();
        assertThat(robot.lookup(".draft-card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("New coffee on Monday 23 November");
        robot.type(KeyCode.ESCAPE);
        settle();
        robot.type(KeyCode.RIGHT, KeyCode.N);
        settle();
        assertThat(robot.lookup(".draft-card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("New coffee on Tuesday 24 November");
        robot.type(KeyCode.ESCAPE);
        settle();
        for (KeyCode page : List.of(KeyCode.W, KeyCode.D, KeyCode.L, KeyCode.M)) {
            robot.type(page);
            settle();
        }
        robot.type(KeyCode.RIGHT, KeyCode.N);
        settle();
        assertThat(robot.lookup(".draft-card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("New coffee on Wednesday 25 November");
    }

    @Test
    void theKeysOfTheCalendarWorkAsSoonAsItIsShown(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.RIGHT, KeyCode.N);
        settle();
        assertThat(robot.lookup(".draft-card .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("New coffee on Monday 23 November");
    }

    @Test
    void theFilterIsChosenClosedByEscapeAndDropped(FxRobot robot) {
        int everybody = list(robot).getItems().size();
        ToggleButton filter = robot.lookup(".due-filter").queryAs(ToggleButton.class);
        robot.interact(filter::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        settle();
        robot.type(KeyCode.SPACE);
        settle();
        int some = list(robot).getItems().size();
        assertThat(some).isBetween(1, everybody - 1);
        assertThat(filter.getText()).isEqualTo("1");
        assertThat(robot.lookup(".facet-chip:selected").queryAs(ToggleButton.class).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(filter.isFocused()).isTrue();
        assertThat(robot.lookup(".facet-chip").queryAll()).isEmpty();
        Hyperlink all = robot.lookup(".due-active .hyperlink").queryAs(Hyperlink.class);
        robot.interact(all::fire);
        assertThat(list(robot).getItems()).hasSize(everybody);
        assertThat(all.getParent().isVisible()).isFalse();
    }

    @Test
    void anEmptyAnswerSaysSoAndLeadsBack(FxRobot robot) {
        int everybody = list(robot).getItems().size();
        robot.interact(() -> robot.lookup(".due-filters .text-field").query().requestFocus());
        robot.write("qqqq");
        settle();
        assertThat(robot.lookup(".due-nobody").queryAs(Labeled.class).getText())
                .isEqualTo("Nobody is found by “qqqq”.");
        assertThat(robot.lookup(".due-active .hyperlink").queryAs(Hyperlink.class).isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(list(robot).getItems()).hasSize(everybody);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".due-list").queryAs(ListView.class);
    }
}
