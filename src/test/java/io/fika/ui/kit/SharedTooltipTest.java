package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SharedTooltipTest {
    private final SharedTooltip tooltip = new SharedTooltip();
    private final Region one = box();
    private final Region other = box();
    private final Region silent = box();
    private final List<String> said = new ArrayList<>(List.of("Ada", "Ada, moved"));

    @Start
    void start(Stage stage) {
        tooltip.on(one, said::removeFirst);
        tooltip.on(other, () -> "Bo");
        tooltip.on(silent, () -> "");
        stage.setScene(new Scene(new HBox(20, one, other, silent), 400, 100));
        stage.show();
    }

    @Test
    void manyNodesShareOneThatIsAskedEachTimeThePointerComes(FxRobot robot) {
        robot.moveTo(one);
        Tooltip first = installed(one);
        assertThat(first.getText()).isEqualTo("Ada");
        robot.moveTo(other);
        assertThat(installed(other)).isSameAs(first);
        assertThat(first.getText()).isEqualTo("Bo");
        robot.moveTo(one);
        assertThat(first.getText()).isEqualTo("Ada, moved");
    }

    @Test
    void whatHasNothingToSayShowsNothingThoughItSharesIt(FxRobot robot) {
        robot.moveTo(other).moveTo(silent);
        assertThat(tooltipOf(silent)).isNull();
        assertThat(Window.getWindows()).noneMatch(Tooltip.class::isInstance);
    }

    private static Tooltip installed(Region node) {
        return Objects.requireNonNull(tooltipOf(node));
    }

    // as the toolkit keeps it
    private static @Nullable Tooltip tooltipOf(Region node) {
        return (Tooltip) node.getProperties().get("javafx.scene.control.Tooltip");
    }

    private static Region box() {
        var box = new Region();
        box.setMinSize(60, 40);
        return box;
    }
}
