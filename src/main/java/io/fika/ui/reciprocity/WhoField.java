package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.ui.kit.Suggestions;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field for one person: Enter takes the first who is found, Down leads into the others. */
final class WhoField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Function<String, List<Contact>> find;
    private final Suggestions<Contact> found;
    private final ObjectProperty<@Nullable Contact> chosen = new SimpleObjectProperty<>();
    private final Runnable then;
    private boolean choosing;

    /** @param then what follows when somebody was chosen, or Enter was pressed on an empty field */
    WhoField(String prompt, Function<String, List<Contact>> find, Runnable then) {
        this.find = find;
        this.then = then;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefColumnCount(13);
        found = new Suggestions<>(field, WhoField::shown, this::take);
        field.textProperty().subscribe(this::typed);
        field.setOnAction(event -> enter());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.selectAll();
            }
        });
        root.getChildren().addAll(field, found.root());
    }

    Node root() {
        return root;
    }

    TextField field() {
        return field;
    }

    ObjectProperty<@Nullable Contact> chosen() {
        return chosen;
    }

    /** Whether something was typed that is nobody; then the field says so. */
    boolean isWrong() {
        boolean wrong = chosen.get() == null && !field.getText().isBlank();
        field.pseudoClassStateChanged(WRONG, wrong);
        return wrong;
    }

    /** The field says that somebody must be named. */
    void missing() {
        field.pseudoClassStateChanged(WRONG, true);
        field.requestFocus();
    }

    void show(@Nullable Contact contact) {
        choosing = true;
        chosen.set(contact);
        field.setText(contact == null ? "" : contact.name().full());
        field.pseudoClassStateChanged(WRONG, false);
        found.show(List.of());
        choosing = false;
    }

    private void typed(String text) {
        if (!choosing) {
            chosen.set(null);
            field.pseudoClassStateChanged(WRONG, false);
            found.show(find.apply(text));
        }
    }

    private void enter() {
        if (chosen.get() == null && !field.getText().isBlank()) {
            find.apply(field.getText()).stream().findFirst().ifPresent(this::take);
        } else {
            then.run();
        }
    }

    private void take(Contact contact) {
        show(contact);
        then.run();
    }

    private static String shown(Contact contact) {
        String where = contact.work().organisation();
        return where.isBlank() ? contact.name().full() : contact.name().full() + " · " + where;
    }
}
