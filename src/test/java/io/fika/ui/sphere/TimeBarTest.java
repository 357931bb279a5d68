package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.SomePeople;
import io.fika.ui.Journey;
import io.fika.ui.Windows;
import io.fika.ui.kit.Place;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The row of days beneath the map. */
class TimeBarTest extends Journey {
    @Override
    protected List<Edit<?>> people() {
        var contact = SomePeople.placed(1, 0, 3).getFirst();
        core.journal().commit(
                TODAY.minusDays(100).atTime(9, 0).toInstant(ZoneOffset.UTC),
                new Change("Add somebody earlier", Edit.added(contact)));
        return super.people().stream().filter(edit -> !edit.subject().id().equals(contact.id())).toList();
    }

    @Test
    void theWindowOpensOnToday(FxRobot robot) {
        assertThat(said(robot)).contains("Today");
        assertThat(back(robot).isVisible()).isFalse();
    }

    @Test
    void slidingGoesBackAndTheButtonReturns(FxRobot robot) {
        Slider slider = robot.lookup(".time-bar .slider").queryAs(Slider.class);
        robot.interact(() -> slider.setValue(40));
        settle();
        assertThat(said(robot)).contains("As it stood on 23 September 2026");
        robot.clickOn("Back to today");
        settle();
        assertThat(said(robot)).contains("Today");
        assertThat(slider.getValue()).isEqualTo(100);
    }

    @Test
    void theReplayRestsWhileAnotherPlaceIsShown(FxRobot robot) throws TimeoutException {
        Slider slider = robot.lookup(".time-bar .slider").queryAs(Slider.class);
        robot.clickOn(".time-bar .button");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> slider.getValue() > 2);
        Windows.tell(() -> desktop().navigator().show(Place.PEOPLE));
        double then = slider.getValue();
        robot.sleep(400);
        assertThat(slider.getValue()).isEqualTo(then);
        Windows.tell(() -> desktop().navigator().show(Place.SPHERE));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> slider.getValue() > then);
    }

    private static Node back(FxRobot robot) {
        return robot.lookup(".time-bar .button").queryAll().stream().reduce((one, other) -> other).orElseThrow();
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".time-bar > .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
