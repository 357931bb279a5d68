package io.fika.ui.people;

import io.fika.people.Contact;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The people whose names begin as what is typed in a field; the arrows choose one, Enter takes it, as does a click. */
final class Suggestions {
    private final ListView<Contact> list = new ListView<>();
    private final TextField field;
    private final Function<String, List<Contact>> find;
    private final Consumer<Contact> take;
    private boolean taking;

    Suggestions(TextField field, Function<String, List<Contact>> find, Consumer<Contact> take) {
        this.field = field;
        this.find = find;
        this.take = take;
        list.getStyleClass().add("suggestions");
        list.setAccessibleText(field.getAccessibleText());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Suggestion());
        field.textProperty().addListener((seen, before, typed) -> suggest(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // the size of a row comes from the style sheet, perhaps later than the first names
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(Bindings.size(list.getItems())).add(2));
        hide();
    }

    Node root() {
        return list;
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    private void suggest(String typed) {
        list.getItems().setAll(taking ? List.of() : find.apply(typed));
        list.getSelectionModel().selectFirst();
        boolean any = !list.getItems().isEmpty();
        list.setVisible(any);
        list.setManaged(any);
    }

    private void hide() {
        list.getItems().clear();
        list.setVisible(false);
        list.setManaged(false);
    }

    private void onKey(KeyEvent event) {
        if (isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(@Nullable Contact person) {
        if (person != null) {
            taking = true;
            take.accept(person);
            taking = false;
            hide();
            field.requestFocus();
        }
    }

    private final class Suggestion extends ListCell<Contact> {
        private Suggestion() {
            setOnMousePressed(event -> take(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Contact contact, boolean empty) {
            super.updateItem(contact, empty);
            setText(contact == null ? null : Names.shown(contact));
        }
    }
}
