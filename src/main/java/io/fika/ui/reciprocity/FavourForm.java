package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.FavourKind;
import io.fika.text.Messages;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Logs a favour from wherever one is, in seconds: a name is begun and taken by Enter, Alt and a letter say what kind of
 * help it was and who gave it, Enter logs it. Escape gives it up.
 */
final class FavourForm {
    private static final List<FavourKind> KINDS = List.of(FavourKind.values());
    private static final List<KeyCode> KIND_KEYS = List.of(KeyCode.R, KeyCode.I, KeyCode.A, KeyCode.B, KeyCode.E);
    private static final List<KeyCode> BY_KEYS = List.of(KeyCode.H, KeyCode.M);

    private final StackPane root = new StackPane();
    private final FavourController controller;
    private final TextField text = new TextField();
    private final WhoField who;
    private final ToggleGroup by;
    private final ToggleGroup kind;

    FavourForm(FavourController controller) {
        this.controller = controller;
        who = new WhoField(Messages.text("reciprocity.ui.favour.who"), controller::find, text::requestFocus);
        HBox ways = new HBox();
        by = Rows.choice(ways, List.of(Messages.text("reciprocity.ui.favour.mine"), Messages.text("reciprocity.ui.favour.theirs")));
        HBox kinds = new HBox();
        kind = Rows.choice(kinds, List.of(
                Messages.text("reciprocity.ui.favour.referral"), Messages.text("reciprocity.ui.favour.introduction"),
                Messages.text("reciprocity.ui.favour.advice"), Messages.text("reciprocity.ui.favour.business"),
                Messages.text("reciprocity.ui.favour.recommendation")));
        letters(by, BY_KEYS);
        letters(kind, KIND_KEYS);
        text.setPromptText(Messages.text("reciprocity.ui.favour.text"));
        text.setAccessibleText(Messages.text("reciprocity.ui.favour.text"));
        text.setOnAction(event -> save());
        Button save = Rows.button(Messages.text("reciprocity.ui.favour.log"), this::save);
        save.getStyleClass().add("accent");
        HBox buttons = new HBox(8, save, Rows.button(Messages.text("reciprocity.ui.cancel"), this::close));
        Label title = new Label(Messages.text("reciprocity.command.favour"));
        title.getStyleClass().add("title");
        VBox form = new VBox(
                title, who.root(), ways, kinds, text, buttons, Rows.muted(Messages.text("reciprocity.ui.favour.keys")));
        form.getStyleClass().add("give-favour");
        form.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("give-over");
        root.getChildren().add(form);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (choose(kind, KIND_KEYS, event.getCode()) || choose(by, BY_KEYS, event.getCode()))) {
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (root.equals(event.getTarget())) {
                close();
            }
        });
    }

    Node root() {
        return root;
    }

    private static void letters(ToggleGroup group, List<KeyCode> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (group.getToggles().get(i) instanceof ToggleButton button) {
                Label letter = new Label(keys.get(i).getName());
                letter.getStyleClass().addAll("small", "letter");
                button.setGraphic(letter);
                button.setContentDisplay(ContentDisplay.RIGHT);
            }
        }
    }

    /** Opens empty, or with the person whom it is about. */
    void open(@Nullable UUID contact) {
        Contact known = contact == null ? null : controller.person(contact).orElse(null);
        who.show(known);
        text.clear();
        by.selectToggle(by.getToggles().getFirst());
        kind.selectToggle(kind.getToggles().getFirst());
        root.setVisible(true);
        (known == null ? who.field() : text).requestFocus();
    }

    /** Chooses without taking the focus from where one types, as the mnemonics of buttons would. */
    private static boolean choose(ToggleGroup group, List<KeyCode> keys, KeyCode key) {
        int index = keys.indexOf(key);
        if (index >= 0) {
            group.selectToggle(group.getToggles().get(index));
        }
        return index >= 0;
    }

    private void close() {
        root.setVisible(false);
    }

    private void save() {
        Contact contact = who.chosen().get();
        if (contact == null) {
            who.missing();
            return;
        }
        controller.log(
                contact, Rows.chosen(by) == 0 ? By.ME : By.THEM, KINDS.get(Rows.chosen(kind)), text.getText(), this::close);
    }
}
