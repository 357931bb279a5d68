package io.fika.ui.growth;

import io.fika.text.Messages;
import io.fika.ui.growth.Naming.Choice;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Suggestions;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody or something that is named in a form: found as one types, then shown as a link with a button beside it. */
final class SourceField {
    private final VBox root = new VBox();
    private final TextField field = new TextField();
    private final Hyperlink link = new Hyperlink();
    private final HBox chosen;
    private final Naming names;
    private final Naming.Source source;
    private @Nullable UUID id;

    SourceField(String name, Naming.Source source, Naming names, Consumer<@Nullable UUID> changed, Consumer<UUID> open) {
        this.names = names;
        this.source = source;
        var found = new Suggestions<Choice>(field, Choice::name, choice -> {
            show(choice.id());
            changed.accept(choice.id());
            link.requestFocus();
        });
        field.setAccessibleText(name);
        field.setPromptText(Messages.text("growth.ui.find"));
        field.textProperty().subscribe(typed ->
                found.show(typed.isBlank() ? List.of() : names.find(source, typed)));
        field.setOnAction(event -> names.find(source, field.getText()).stream().findFirst().ifPresent(choice -> {
            show(choice.id());
            changed.accept(choice.id());
            link.requestFocus();
        }));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && field.getText().isBlank()) {
                found.show(names.find(source, ""));
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> {
            UUID shown = id;
            if (shown != null) {
                open.accept(shown);
            }
        });
        Button clear = Icons.button(Feather.X, Messages.text("growth.ui.clear", name), () -> {
            show(null);
            changed.accept(null);
            field.requestFocus();
        });
        clear.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(link, Priority.ALWAYS);
        chosen = new HBox(link, clear);
        chosen.getStyleClass().add("source-chosen");
        root.getChildren().addAll(field, found.root(), chosen);
        show(null);
    }

    Node root() {
        return root;
    }

    @Nullable UUID get() {
        return id;
    }

    void show(@Nullable UUID now) {
        id = now;
        if (now != null) {
            field.clear();
        }
        link.setText(names.of(source, now));
        shown(chosen, now != null);
        shown(field, now == null);
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
