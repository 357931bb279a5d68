package io.fika.ui.people;

import io.fika.exchange.Likeness;
import io.fika.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A pair in the list: both names, and why. */
final class LikenessCell extends ListCell<Likeness> {
    private final Label names = new Label();
    private final Label reason = new Label();
    private final VBox both = new VBox(2, names, reason);

    LikenessCell() {
        names.getStyleClass().add("medium");
        reason.getStyleClass().addAll("muted", "small");
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        both.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Likeness pair, boolean empty) {
        super.updateItem(pair, empty);
        if (pair == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            String one = pair.one().name().full();
            String other = pair.other().name().full();
            names.setText(one.equals(other)
                    ? Messages.text("people.duplicates.twice", one)
                    : Messages.text("people.duplicates.pair", one, other));
            reason.setText(String.join(" · ", pair.reasons()));
            setAccessibleText(names.getText() + ". " + reason.getText());
            setGraphic(both);
        }
    }
}
