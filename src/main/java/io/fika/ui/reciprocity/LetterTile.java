package io.fika.ui.reciprocity;

import io.fika.growth.Letters;
import io.fika.reciprocity.Introduction;
import io.fika.text.Messages;
import io.fika.ui.kit.Tabbing;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One letter of an introduction, ready to be copied or mailed; its words can be changed for all that follow. */
final class LetterTile {
    private final VBox root = new VBox();
    private final Supplier<Introduction> introduction;
    private final Letters.Kind kind;
    private final IntroductionController controller;
    private final TextArea text = new TextArea();
    private final HBox buttons = new HBox();
    private final Label hint = Rows.muted("");

    LetterTile(
            String heading, Supplier<Introduction> introduction, Letters.Kind kind, IntroductionController controller) {
        this.introduction = introduction;
        this.kind = kind;
        this.controller = controller;
        text.setWrapText(true);
        text.setPrefRowCount(kind == Letters.Kind.BOTH ? 8 : 7);
        text.setAccessibleText(heading);
        Tabbing.leave(text);
        Label title = new Label(heading);
        title.getStyleClass().add("semibold");
        buttons.getStyleClass().add("guest-row");
        root.getStyleClass().addAll("tile", "give-letter");
        root.getChildren().addAll(title, text, hint, buttons);
        letter();
    }

    Node root() {
        return root;
    }

    private void letter() {
        Optional<Letters.Letter> letter = controller.letter(introduction.get(), kind);
        text.setText(letter.map(Letters.Letter::text).orElse(""));
        hint(letter.filter(it -> !it.unreachable().isEmpty())
                .map(it -> Messages.text("reciprocity.ui.letter.unreachable", String.join(", ", it.unreachable())))
                .orElse(""));
        Button copy = Rows.button(Messages.text("reciprocity.ui.letter.copy"), this::copy);
        Button mail = Rows.button(
                Messages.text("reciprocity.ui.letter.mail"), () -> controller.mail(introduction.get(), kind, text.getText()));
        mail.setDisable(letter.map(it -> it.to().isEmpty()).orElse(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reword = Rows.button(Messages.text("reciprocity.ui.letter.reword"), this::reword);
        reword.getStyleClass().addAll("small", "flat");
        buttons.getChildren().setAll(mail, copy, gap, reword);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        controller.copied(introduction.get(), kind);
    }

    private void reword() {
        text.setText(controller.wording(kind));
        text.requestFocus();
        hint(Messages.text("reciprocity.ui.letter.places"));
        Button keep = Rows.button(
                Messages.text("reciprocity.ui.letter.keep"),
                () -> controller.reword(kind, text.getText(), this::letter));
        keep.getStyleClass().add("accent");
        buttons.getChildren().setAll(
                keep,
                Rows.button(Messages.text("reciprocity.ui.letter.usual"), () -> text.setText(Letters.usual(kind))),
                Rows.button(Messages.text("reciprocity.ui.cancel"), this::letter));
    }

    private void hint(String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(!words.isEmpty());
    }
}
