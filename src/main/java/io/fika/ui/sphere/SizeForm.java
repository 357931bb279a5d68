package io.fika.ui.sphere;

import io.fika.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks how large an image is to be. */
final class SizeForm {
    private static final int COLUMNS = 5;

    private final VBox root = new VBox();
    private final TextField width = field(Messages.text("sphere.picture.width"));
    private final TextField height = field(Messages.text("sphere.picture.height"));
    private final Label why = new Label();
    private final Consumer<ImageSize> chosen;

    SizeForm(Consumer<ImageSize> chosen) {
        this.chosen = chosen;
        root.getStyleClass().addAll("map-form", "map-size");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.TOP_CENTER);
        var title = new Label(Messages.text("sphere.picture.any.title"));
        title.getStyleClass().add("semibold");
        var save = new Button(Messages.text("sphere.picture.any.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> choose());
        var cancel = new Button(Messages.text("sphere.picture.cancel"));
        cancel.setOnAction(event -> hide());
        var sides = new HBox(width, new Label("×"), height, new Label(Messages.text("sphere.picture.pixels")));
        sides.getStyleClass().add("map-size-sides");
        var answers = new HBox(save, cancel);
        answers.getStyleClass().add("map-size-sides");
        why.getStyleClass().addAll("small", "map-size-why");
        why.setWrapText(true);
        root.getChildren().addAll(title, sides, why, answers);
        width.setOnAction(event -> choose());
        height.setOnAction(event -> choose());
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        hide();
    }

    Node root() {
        return root;
    }

    /** Asks, beginning with this size. */
    void ask(ImageSize usual) {
        width.setText(String.valueOf(usual.width()));
        height.setText(String.valueOf(usual.height()));
        say("");
        root.setVisible(true);
        root.setManaged(true);
        width.requestFocus();
        width.selectAll();
    }

    private void choose() {
        var size = ImageSize.of(width.getText(), height.getText());
        size.refusal().ifPresentOrElse(this::say, () -> {
            hide();
            chosen.accept(size);
        });
    }

    private void say(String sentence) {
        why.setText(sentence);
        why.setVisible(!sentence.isEmpty());
        why.setManaged(!sentence.isEmpty());
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    private static TextField field(String name) {
        var field = new TextField();
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(name);
        return field;
    }
}
