package io.fika.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.growth.Quality;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.ui.Journey;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The bell, and what is behind it. */
class RemindersJourneyTest extends Journey {
    @Test
    void theBellCountsAndWhatIsPutOffIsGone(FxRobot robot) {
        Contact ada = core.set().all(Contact.class).iterator().next();
        var coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, TODAY.atTime(10, 0).atZone(ZoneOffset.UTC), 60, "Café X", "",
                false, List.of(ada.id()), "");
        Label count = robot.lookup(".bell-count").queryAs(Label.class);
        assertThat(count.getText()).as("the review of a network of ten months is due").isEqualTo("1");
        robot.interact(() -> core.reviews().keep(
                Map.of(Quality.EXPERTISE, 3, Quality.RESOURCEFULNESS, 3, Quality.TRUST, 3, Quality.QUALITY, 3), "", ""));
        settle();
        assertThat(count.isVisible()).isFalse();
        robot.interact(() -> core.journal().commit(new Change("Plan", Edit.added(coffee))));
        settle();
        assertThat(count.getText()).isEqualTo("1");
        robot.clickOn(".bell .button");
        settle();
        Node panel = robot.lookup(".reminders").query();
        assertThat(panel.isVisible()).isTrue();
        MenuButton later = robot.lookup(".reminder-row .menu-button").queryAs(MenuButton.class);
        assertThat(later.getAccessibleText()).contains(ada.name().full());
        robot.interact(() -> later.getItems().get(1).fire());
        settle();
        assertThat(count.isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        settle();
        robot.clickOn(".bell .button");
        settle();
        assertThat(robot.lookup(".bell-count").query().isVisible()).isFalse();
    }

    @Test
    void aCoffeeThatIsOverIsToldStraightFromItsReminder(FxRobot robot) {
        Contact ada = core.set().all(Contact.class).iterator().next();
        var coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, TODAY.minusDays(40).atTime(10, 0).atZone(ZoneOffset.UTC), 60, "",
                "", false, List.of(ada.id()), "");
        robot.interact(() -> core.journal().commit(new Change("Plan", Edit.added(coffee))));
        robot.clickOn(".bell .button").clickOn(".reminder-title");
        settle();
        assertThat(robot.lookup(".reminders").query().isVisible()).isFalse();
        assertThat(robot.lookup(".outcome-form").tryQuery()).isPresent();
        assertThat(robot.lookup(".outcome-form .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Coffee with " + ada.name().full() + ": how was it?");
    }
}
