package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The card that slides in from the right. */
final class CardPane {
    private static final Duration SLIDE = Duration.millis(180);

    private final StackPane root = new StackPane();
    private final Button close;
    private final Function<UUID, Node> cards;
    private final TranslateTransition slide = new TranslateTransition(SLIDE, root);

    CardPane(Function<UUID, Node> cards, Runnable onClose) {
        this.cards = cards;
        close = Icons.button(Feather.X, Messages.text("shell.card.close"), onClose);
        close.getStyleClass().add("card-close");
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        root.getStyleClass().add("card-pane");
        root.setVisible(false);
        root.setManaged(false);
        slide.setOnFinished(event -> settle(root.isManaged()));
    }

    Region root() {
        return root;
    }

    /** Shows the card of a contact, or slides out. */
    void show(Optional<UUID> contact) {
        boolean was = root.isManaged();
        contact.ifPresent(id -> root.getChildren().setAll(cards.apply(id), close));
        if (was != contact.isPresent()) {
            slide(contact.isPresent());
        }
    }

    private void slide(boolean in) {
        slide.stop();
        root.setManaged(in);
        root.setVisible(true);
        if (root.getScene() == null || root.getScene().getPreferences().isReducedMotion()) {
            settle(in);
            return;
        }
        double width = root.prefWidth(-1);
        slide.setFromX(in ? width : 0);
        slide.setToX(in ? 0 : width);
        slide.setInterpolator(in ? Interpolator.EASE_OUT : Interpolator.EASE_IN);
        slide.play();
    }

    private void settle(boolean in) {
        root.setTranslateX(0);
        root.setVisible(in);
        if (!in) {
            root.getChildren().clear();
        }
    }
}
