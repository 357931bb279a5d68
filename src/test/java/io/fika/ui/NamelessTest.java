package io.fika.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A control without a name is found, wherever it was planted. */
@ExtendWith(ApplicationExtension.class)
class NamelessTest {
    private static Stream<Node> planted() {
        var pointed = new Button(null, new Region());
        pointed.setTooltip(new Tooltip("only for those who point"));
        var prompting = new TextField();
        prompting.setPromptText("gone as soon as one types");
        var ground = new Region();
        ground.setFocusTraversable(true);
        return Stream.of(
                pointed, prompting, ground, new Canvas(), new Slider(), new ComboBox<String>(), new Spinner<Integer>(),
                new DatePicker(), new ListView<String>(), new TableView<String>());
    }

    @Test
    void isFoundUntilItHasAName() {
        planted().forEach(node -> {
            var around = new HBox(new Label("not for it"), new HBox(node));
            assertThat(Nameless.in(around)).as(node.toString()).hasSize(1);
            node.setAccessibleText("What it is");
            assertThat(Nameless.in(around)).as(node.toString()).isEmpty();
        });
    }

    @Test
    void aLabelThatIsSetForAFieldNamesIt() {
        var field = new TextField();
        var label = new Label("Organisation");
        var around = new HBox(label, field);
        assertThat(Nameless.in(around)).isNotEmpty();
        label.setLabelFor(field);
        assertThat(Nameless.in(around)).isEqualTo(List.of());
    }
}
