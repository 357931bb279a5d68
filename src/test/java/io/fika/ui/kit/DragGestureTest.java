package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("drag")
@ExtendWith(ApplicationExtension.class)
class DragGestureTest {
    private final List<String> heard = new ArrayList<>();
    private final Region source = box();
    private final Region open = box();
    private final Region closed = box();
    private final DragGesture drags = new DragGesture();


    @Start
    void start(Stage stage) {
        drags.source(source, at -> Optional.of(new DragItem("Ada", new Circle(12), () -> heard.add("ended"))));
        drags.target(open, target(drag -> DropHint.accepts("Inner circle", DropHint.Line.plain("every 21 days"))));
        drags.target(closed, target(drag -> drag.alt()
                ? DropHint.accepts("Anyway")
                : DropHint.refuses("Busy", "You are busy then.")));
        source.setOnMouseClicked(event -> heard.add("clicked"));
        var boxes = new HBox(20, closed, source, open);
        boxes.setFillHeight(false);
        var scene = new Scene(new StackPane(boxes, drags.overlay()), 500, 200);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void dropsWhatWasDraggedOnATarget(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(open);
        assertThat(hint(robot)).containsExactly("Inner circle", "every 21 days");
        assertThat(lit(open, "drop-target")).isTrue();
        robot.drop();
        assertThat(heard).containsExactly("left", "ended", "dropped Ada");
        assertThat(lit(open, "drop-target")).isFalse();
        assertThat(hint(robot)).isEmpty();
    }

    @Test
    void aDropWhereNothingTakesItReturns(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(open).moveBy(0, 130).drop();
        assertThat(heard).containsExactly("left", "ended");
    }

    @Test
    void aRefusingTargetSaysWhyAndTakesNothing(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(closed);
        assertThat(hint(robot)).containsExactly("Busy", "You are busy then.");
        assertThat(lit(closed, "drop-refused")).isTrue();
        robot.drop();
        assertThat(heard).containsExactly("left", "ended");
    }

    @Test
    void altOverridesARefusal(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(closed).press(KeyCode.ALT);
        assertThat(hint(robot)).containsExactly("Anyway");
        robot.drop().release(KeyCode.ALT);
        assertThat(heard).containsExactly("left", "ended", "dropped Ada");
    }

    @Test
    void escapeCancels(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(open).type(KeyCode.ESCAPE);
        assertThat(heard).containsExactly("left", "ended");
        assertThat(drags.isDragging()).isFalse();
        robot.drop();
        assertThat(heard).containsExactly("left", "ended");
    }

    @Test
    void aSecondButtonCancels(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveTo(open).press(MouseButton.SECONDARY);
        assertThat(heard).containsExactly("left", "ended");
        robot.release(MouseButton.SECONDARY).drop();
        assertThat(heard).containsExactly("left", "ended");
    }

    @Test
    void aClickIsNoDrag(FxRobot robot) {
        robot.clickOn(source);
        assertThat(heard).containsExactly("clicked");
    }

    @Test
    void aDragIsNoClick(FxRobot robot) {
        robot.drag(source, MouseButton.PRIMARY).moveBy(20, 0).moveBy(-20, 0).drop();
        assertThat(heard).containsExactly("ended");
        robot.clickOn(source);
        assertThat(heard).containsExactly("ended", "clicked");
    }

    private DropTarget target(Function<Drag, DropHint> hints) {
        return new DropTarget() {
            @Override
            public Optional<DropHint> over(Drag drag) {
                return Optional.of(hints.apply(drag));
            }

            @Override
            public void dropped(Drag drag) {
                heard.add("dropped " + drag.content());
            }

            @Override
            public void left() {
                heard.add("left");
            }
        };
    }

    private static List<String> hint(FxRobot robot) {
        return robot.lookup(".drop-hint .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    private static boolean lit(Node node, String pseudoClass) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals(pseudoClass));
    }

    private static Region box() {
        var box = new Region();
        box.setPrefSize(80, 40);
        return box;
    }
}
