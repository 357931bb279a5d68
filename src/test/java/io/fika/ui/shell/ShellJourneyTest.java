package io.fika.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Placement;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window around the features. */
class ShellJourneyTest extends Journey {
    @Test
    void keysGoToPlaces(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(desktop().place().get()).isEqualTo(Place.CALENDAR);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(desktop().place().get()).isEqualTo(Place.SPHERE);
    }

    @Test
    void undoNamesWhatWasUndoneAndOffersToRedoIt(FxRobot robot) {
        Contact ada = core.set().all(Contact.class).iterator().next();
        UUID ring = Defaults.rings().getFirst().id();
        robot.interact(() -> core.people().move(Map.of(ada.id(), new Placement(ring, 1, 0.5))));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(now(ada).placement()).isEqualTo(ada.placement());
        assertThat(notice(robot)).startsWith("Undone: ").contains(ada.name().full());
        robot.clickOn(".notice-offer");
        assertThat(notice(robot)).startsWith("Done again: ");
        assertThat(now(ada).placement()).isNotEqualTo(ada.placement());
    }

    @Test
    void thePaletteRunsACommandByItsName(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("go cal").type(KeyCode.ENTER);
        assertThat(desktop().place().get()).isEqualTo(Place.CALENDAR);
        assertThat(robot.lookup(".finder").query().getParent().isVisible()).isFalse();
    }

    @Test
    void escapeClosesTheSheetOfKeys(FxRobot robot) {
        robot.type(KeyCode.F1);
        Node sheet = robot.lookup(".shortcuts").query().getParent();
        assertThat(sheet.isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).isFalse();
    }
}
