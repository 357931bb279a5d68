package io.fika.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityStage;
import io.fika.growth.Origin;
import io.fika.growth.Review;
import io.fika.people.Contact;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.util.Comparator;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Journeys over the opportunities. */
class GrowthJourneyTest extends Journey {
    @Override
    protected Place first() {
        return Place.GROWTH;
    }

    @Test
    void oneIsNotedFromACardNamedByTypingAndMovedByKeys(FxRobot robot) {
        Contact somebody = core.set().all(Contact.class).stream()
                .min(Comparator.comparing(it -> it.name().full()))
                .orElseThrow();
        robot.interact(() -> desktop().navigator().openContact(somebody.id()));
        settle();
        robot.interact(() -> robot.lookup(".person-buttons .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("New opportunity from " + somebody.name().full()).equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        assertThat(desktop().place().get()).isEqualTo(Place.GROWTH);
        robot.write("Coating trials").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        settle();
        assertThat(only()).extracting(Opportunity::name, Opportunity::fromContact)
                .containsExactly("Coating trials", somebody.id());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(only().stage()).isEqualTo(OpportunityStage.WON);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(only().stage()).isEqualTo(OpportunityStage.TALKING);
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(shown(robot, ".chance-form .text-field").isFocused()).isTrue();
        robot.interact(() -> desktop().navigator().openContact(somebody.id()));
        settle();
        assertThat(robot.lookup(".time-line .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(it -> it.contains("Coating trials") && it.contains("Talking"));
    }

    @Test
    void aNameThatIsWipedOutIsNotStored(FxRobot robot) {
        robot.interact(() -> core.opportunities().save(named("Order")));
        settle();
        robot.interact(() -> desktop().navigator().show(Place.GROWTH));
        robot.doubleClickOn(shown(robot, ".chance-tile"));
        settle();
        TextField name = (TextField) shown(robot, ".chance-form .text-field");
        robot.clickOn(name).push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE).type(KeyCode.TAB);
        settle();
        assertThat(only().name()).isEqualTo("Order");
        assertThat(robot.lookup(".field-problem").queryAllAs(Labeled.class))
                .anyMatch(it -> it.isVisible() && it.getText().startsWith("Give it a name"));
    }

    @Test
    @Tag("drag")
    void oneIsDraggedToAnotherStageAndBackByUndo(FxRobot robot) {
        robot.interact(() -> core.opportunities().save(named("Order")));
        settle();
        Node card = shown(robot, ".chance-tile");
        carry(robot, card, robot.lookup(".stage-won").query());
        assertThat(hint(robot)).containsExactly("Won, as of today", "Order");
        robot.drop();
        settle();
        assertThat(only().stage()).isEqualTo(OpportunityStage.WON);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(only().stage()).isEqualTo(OpportunityStage.SEEN);
    }

    @Test
    @Tag("drag")
    void escapeAndTheSameStageChangeNothing(FxRobot robot) {
        robot.interact(() -> core.opportunities().save(named("Order")));
        settle();
        carry(robot, shown(robot, ".chance-tile"), robot.lookup(".stage-talking").query());
        robot.type(KeyCode.ESCAPE).drop();
        settle();
        drag(robot, shown(robot, ".chance-tile"), robot.lookup(".stage-seen").query());
        assertThat(only().stage()).isEqualTo(OpportunityStage.SEEN);
    }

    @Test
    void aReviewIsAnsweredByKeysKeptAndComparedWithTheNext(FxRobot robot) {
        robot.clickOn("Review");
        settle();
        answer(robot, "3");
        robot.interact(() -> robot.lookup(".review-buttons .accent").queryButton().fire());
        settle();
        assertThat(core.reviews().all()).singleElement().extracting(Review::trust).isEqualTo(3);
        answer(robot, "4");
        robot.interact(() -> robot.lookup(".review-buttons .accent").queryButton().fire());
        settle();
        assertThat(robot.lookup(".score-chart .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("+1");
        assertThat(robot.lookup(".score-last").queryAll()).hasSize(4);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(core.reviews().all()).hasSize(1);
    }

    @Test
    void halfAReviewIsThereAgainWhenTheProgramIsStartedAnew(FxRobot robot) throws TimeoutException {
        robot.clickOn("Review");
        settle();
        Node first = robot.lookup(".quality-scores .toggle-button").query();
        robot.clickOn(first);
        robot.interact(() -> robot.lookup(".review-form .text-area").queryAs(TextArea.class).setText("They can rely on me"));
        robot.interact(() -> desktop().close());
        open();
        settle();
        robot.clickOn("Review");
        settle();
        assertThat(robot.lookup(".review-form .text-area").queryAs(TextArea.class).getText()).isEqualTo("They can rely on me");
        assertThat(robot.lookup(".quality-scores .toggle-button").queryAllAs(ToggleButton.class))
                .filteredOn(ToggleButton::isSelected).hasSize(1);
        assertThat(shown(robot, ".review-form .draft-bar")).isNotNull();
    }

    private static void answer(FxRobot robot, String score) {
        for (Node scores : robot.lookup(".quality-scores").queryAll()) {
            robot.interact(() -> ((Parent) scores).getChildrenUnmodifiable().getFirst().requestFocus());
            robot.write(score);
        }
        settle();
    }

    private Opportunity named(String name) {
        Opportunity it = core.opportunities().draft(Origin.UNKNOWN);
        return new Opportunity(
                it.id(), 0, name, it.kind(), it.stage(), it.stageDay(), null, null, null, null, null, 4_200_00, "EUR",
                it.since(), "");
    }

    private Opportunity only() {
        assertThat(core.opportunities().all()).hasSize(1);
        return core.opportunities().all().getFirst();
    }
}
