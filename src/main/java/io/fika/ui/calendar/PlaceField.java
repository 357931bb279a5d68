package io.fika.ui.calendar;

import io.fika.text.Messages;
import io.fika.ui.kit.Suggestions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Where it takes place: anything may be typed, and known places that hold what is typed are suggested. */
final class PlaceField {
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Suggestions<String> known;
    private final Function<String, List<String>> find;
    private final Consumer<String> chosen;
    private String shown = "";

    /** @param find the known places that hold what is typed */
    PlaceField(Function<String, List<String>> find, Consumer<String> chosen) {
        this.find = find;
        this.chosen = chosen;
        known = new Suggestions<>(field, place -> place, this::choose);
        field.setPromptText(Messages.text("calendar.form.place.prompt"));
        field.setAccessibleText(Messages.text("calendar.form.place"));
        field.setOnAction(event -> choose(field.getText()));
        field.textProperty().subscribe((before, typed) -> {
            if (field.isFocused()) {
                suggest(typed);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.focusWithinProperty().subscribe(on -> {
            if (!on && root.getScene() != null) {
                choose(field.getText());
            }
        });
        root.getChildren().addAll(field, known.root());
    }

    Node root() {
        return root;
    }

    /** Shows what is stored, but for what the user is typing. */
    void show(String place) {
        shown = place;
        if (!root.isFocusWithin()) {
            field.setText(place);
        }
    }

    // with nothing typed since, Down offers all there are
    private void onKey(KeyEvent event) {
        boolean open = known.root().isVisible();
        if (event.getCode() == KeyCode.DOWN && !open) {
            suggest(field.getText().equals(shown) ? "" : field.getText());
        } else if (event.getCode() == KeyCode.ESCAPE && (open || !field.getText().equals(shown))) {
            field.setText(shown);
            known.show(List.of());
            event.consume();
        }
    }

    private void suggest(String typed) {
        known.show(find.apply(typed).stream().filter(place -> !place.equals(typed)).toList());
    }

    private void choose(String place) {
        // before what has the focus goes
        if (root.isFocusWithin()) {
            field.requestFocus();
        }
        field.setText(place);
        known.show(List.of());
        chosen.accept(place);
    }
}
