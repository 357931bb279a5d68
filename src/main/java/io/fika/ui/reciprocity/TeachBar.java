package io.fika.ui.reciprocity;

import io.fika.text.Messages;
import io.fika.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says of a need and an offer that share no word which of their words mean the same. */
final class TeachBar {
    private final HBox root = new HBox();
    private final ComboBox<String> one = words(Messages.text("reciprocity.ui.same.need"));
    private final ComboBox<String> other = words(Messages.text("reciprocity.ui.same.offer"));
    private String need = "";
    private String offer = "";

    TeachBar(ReciprocityController controller) {
        Button teach = Rows.button(Messages.text("reciprocity.ui.same.teach"), () -> {
            controller.teach(one.getValue(), other.getValue());
            show();
        });
        teach.disableProperty().bind(one.valueProperty().isNull().or(other.valueProperty().isNull()));
        root.getStyleClass().add("give-teach");
        root.getChildren().addAll(one, new Label(Messages.text("reciprocity.ui.same")), other, teach);
        root.managedProperty().bind(root.visibleProperty());
        show();
    }

    Node root() {
        return root;
    }

    void need(String text) {
        need = text;
        show();
    }

    void offer(String text) {
        offer = text;
        show();
    }

    private void show() {
        Map<String, String> wanted = Words.of(need);
        Map<String, String> given = Words.of(offer);
        boolean teachable = wanted.keySet().stream().noneMatch(given::containsKey);
        fill(one, wanted);
        fill(other, given);
        root.setVisible(teachable && !wanted.isEmpty() && !given.isEmpty());
    }

    private static void fill(ComboBox<String> box, Map<String, String> words) {
        List<String> all = new ArrayList<>(words.values());
        box.getItems().setAll(all);
        box.setValue(all.isEmpty() ? null : all.getFirst());
    }

    private static ComboBox<String> words(String name) {
        ComboBox<String> box = new ComboBox<>();
        box.setAccessibleText(name);
        return box;
    }
}
