package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is said at the bottom; it goes by itself, but not while the mouse rests on it. */
final class NoticeBar {
    private static final Duration STAYS = Duration.seconds(6);
    private static final Duration STAYS_WITH_OFFER = Duration.seconds(10);

    private final HBox root = new HBox();
    private final Label sentence = new Label();
    private final Button offer = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);
    private @Nullable Notice shown;

    NoticeBar(Consumer<Notice> onOffer, Consumer<Notice> onDismissed) {
        root.getStyleClass().add("notice");
        root.setCache(true); // its shadow is dear, and what moves behind it paints it in each frame
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        offer.getStyleClass().addAll("notice-offer", "flat");
        offer.setMinWidth(Region.USE_PREF_SIZE);
        offer.setOnAction(event -> tell(onOffer));
        Button close = Icons.button(Feather.X, Messages.text("shell.notice.close"), () -> tell(onDismissed));
        root.getChildren().addAll(sentence, offer, close);
        root.setOnMouseEntered(event -> stay.pause());
        root.setOnMouseExited(event -> stay.playFromStart());
        stay.setOnFinished(event -> tell(onDismissed));
        show(Optional.empty());
    }

    Region root() {
        return root;
    }

    void show(Optional<Notice> notice) {
        shown = notice.orElse(null);
        root.setVisible(notice.isPresent());
        root.setManaged(notice.isPresent());
        stay.stop();
        notice.ifPresent(this::say);
    }

    private void say(Notice notice) {
        sentence.setText(notice.sentence());
        boolean offers = notice.offer() != Notice.Offer.NOTHING;
        offer.setVisible(offers);
        offer.setManaged(offers);
        offer.setText(
                notice.offer() == Notice.Offer.REDO ? Messages.text("shell.redo") : Messages.text("shell.undo"));
        stay.setDuration(offers ? STAYS_WITH_OFFER : STAYS);
        stay.playFromStart();
    }

    private void tell(Consumer<Notice> listener) {
        if (shown != null) {
            listener.accept(shown);
        }
    }
}
