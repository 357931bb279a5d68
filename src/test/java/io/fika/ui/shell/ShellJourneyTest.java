package io.fika.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Placement;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window around the features. */
class ShellJourneyTest extends Journey {
    @Test
    void whatCanBeFocusedHasANameOnEveryScreen(FxRobot robot) {
        for (Place place : Place.values()) {
            robot.interact(() -> desktop().navigator().show(place));
            assertThat(nameless(desktop().root())).as(place.name()).isEmpty();
        }
    }

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

    private static List<String> nameless(Parent parent) {
        List<String> nameless = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible() && wantsName(node) && !hasName(node)) {
                nameless.add(node.toString());
            }
            if (node.isVisible() && node instanceof Parent inner && !(node instanceof TextInputControl)) {
                nameless.addAll(nameless(inner));
            }
        }
        return nameless;
    }

    private static boolean wantsName(Node node) {
        boolean kind = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ListView
                || node instanceof TableView || node instanceof ChoiceBox || node instanceof ComboBoxBase;
        return kind && node.isFocusTraversable();
    }

    private static boolean hasName(Node node) {
        boolean labelled = node instanceof ButtonBase button && button.getText() != null && !button.getText().isBlank();
        return labelled || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
    }
}
