package io.fika.ui.calendar;

import io.fika.people.Contact;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A field that finds people as one types; Enter takes the first of them, Down leads into the others. */
final class PersonPicker {
    private final VBox root = new VBox();
    private final VBox found = new VBox();
    private final TextField field = new TextField();
    private final Function<String, List<Contact>> find;
    private final Consumer<Contact> chosen;

    PersonPicker(String prompt, Function<String, List<Contact>> find, Consumer<Contact> chosen) {
        this.find = find;
        this.chosen = chosen;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(this::suggest);
        field.setOnAction(event -> find.apply(field.getText()).stream().findFirst().ifPresent(this::choose));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
                found.getChildren().getFirst().requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        found.getStyleClass().add("picker-found");
        found.managedProperty().bind(found.visibleProperty());
        root.getChildren().addAll(field, found);
    }

    Node root() {
        return root;
    }

    TextField field() {
        return field;
    }

    private void suggest(String typed) {
        found.getChildren().setAll(find.apply(typed).stream().map(this::suggestion).toList());
        found.setVisible(!found.getChildren().isEmpty());
    }

    private Button suggestion(Contact person) {
        var button = new Button(person.name().full());
        button.getStyleClass().addAll("flat", "picker-hit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> choose(person));
        return button;
    }

    private void choose(Contact person) {
        field.clear();
        chosen.accept(person);
        field.requestFocus();
    }
}
