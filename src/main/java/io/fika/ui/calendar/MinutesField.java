package io.fika.ui.calendar;

import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How long it takes: usual lengths to click, any other to type. */
final class MinutesField {
    private static final List<Integer> USUAL = List.of(30, 45, 60, 90);

    private final HBox root = new HBox();
    private final List<ToggleButton> usual = new ArrayList<>();
    private final TextField other = new TextField();
    private final IntConsumer chosen;
    private int shown;

    MinutesField(IntConsumer chosen) {
        this.chosen = chosen;
        for (int minutes : USUAL) {
            var button = new ToggleButton(String.valueOf(minutes));
            button.setUserData(minutes);
            button.setAccessibleText(Messages.text("calendar.form.minutes.usual", minutes));
            button.setOnAction(event -> take(minutes));
            usual.add(button);
        }
        usual.getFirst().getStyleClass().add("left-pill");
        usual.subList(1, usual.size() - 1).forEach(button -> button.getStyleClass().add("center-pill"));
        usual.getLast().getStyleClass().add("right-pill");
        var pills = new HBox(usual.toArray(Node[]::new));
        other.setAccessibleText(Messages.text("calendar.form.minutes"));
        other.setPrefColumnCount(3);
        other.setMinWidth(44);
        HBox.setHgrow(other, Priority.ALWAYS);
        other.setOnAction(event -> typed());
        other.focusedProperty().subscribe(on -> {
            if (!on && root.getScene() != null) {
                typed();
                other.setText(String.valueOf(shown)); // what is refused does not stay
            }
        });
        root.getStyleClass().add("minutes");
        root.getChildren().addAll(pills, other);
    }

    Node root() {
        return root;
    }

    void show(int minutes) {
        shown = minutes;
        usual.forEach(button -> button.setSelected(Integer.valueOf(minutes).equals(button.getUserData())));
        if (!other.isFocused()) {
            other.setText(String.valueOf(minutes));
        }
    }

    private void typed() {
        String text = other.getText().strip();
        if (text.matches("\\d{1,4}")) {
            take(Integer.parseInt(text));
        } else {
            other.setText(String.valueOf(shown));
        }
    }

    private void take(int minutes) {
        if (minutes != shown) {
            chosen.accept(minutes);
        } else {
            show(minutes);
        }
    }
}
