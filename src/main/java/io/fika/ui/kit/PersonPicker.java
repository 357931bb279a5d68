package io.fika.ui.kit;

import io.fika.people.Contact;
import io.fika.ui.kit.Suggestions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A field that finds people as one types; Enter takes the first of them, Down leads into the others. */
public final class PersonPicker {
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Consumer<Contact> chosen;

    public PersonPicker(String prompt, Function<String, List<Contact>> find, Consumer<Contact> chosen) {
        this.chosen = chosen;
        var found = new Suggestions<Contact>(field, person -> person.name().full(), this::choose);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(typed -> found.show(find.apply(typed)));
        field.setOnAction(event -> find.apply(field.getText()).stream().findFirst().ifPresent(this::choose));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        root.getChildren().addAll(field, found.root());
    }

    public Node root() {
        return root;
    }

    public TextField field() {
        return field;
    }

    private void choose(Contact person) {
        field.clear();
        chosen.accept(person);
        field.requestFocus();
    }
}
